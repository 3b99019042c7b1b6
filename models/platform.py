"""Platform tables: client-chosen ids, data keys, sessions, sign-in attempts, persisted documents, API keys."""

from __future__ import annotations

from typing import Any

from tortoise import Model, fields
from tortoise.fields.base import OnDelete

from core.choice import Choice
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
    """A row id chosen by a client, with the caller and a digest of the input. A retry with the id gets the same row."""

    id = fields.UUIDField(primary_key=True, description="The id chosen by the client.")
    caller = fields.CharField(100, description="The caller who sent it.")
    digest = fields.CharField(64, description="Keyed SHA-256 of the input of the creation.")
    created_at = fields.DatetimeField(default=now, description="When it was first sent.")

    class Meta:
        table = "client_id"


class DataKey(Model):
    """The data key of a row. It encrypts copies of the row's sensitive values, such as those in the event log.

    The key ring encrypts the data key itself. Deleting the data key makes the copies unreadable. A data key whose row
    id is the nil UUID encrypts values that do not belong to any row.
    """

    id = fields.UUIDField(primary_key=True, default=new_id, description="The row's id.")
    entity = fields.CharField(50, description="The row's entity, such as `Customer`.")
    row_id = fields.UUIDField(description="The row's id in that entity.")
    wrapped = fields.TextField(description="The key, sealed by the key ring.")
    created_at = fields.DatetimeField(default=now, description="When it was created.")

    class Meta:
        table = "data_key"
        unique_together = (("entity", "row_id"),)


class KeyFingerprint(Model):
    """A key that stored values may need. The database stores the key's fingerprint, not the key."""

    id = fields.UUIDField(primary_key=True, default=new_id, description="The row's id.")
    key = fields.CharField(20, unique=True, description="The kind and the number of the key, such as `data 1`.")
    fingerprint = fields.CharField(32, description="The fingerprint, derived from the key.")
    created_at = fields.DatetimeField(default=now, description="When the key was first used with this database.")

    class Meta:
        table = "key_fingerprint"


class Session(Model):
    """A session, which starts with a sign-in and has access and refresh tokens. Sessions are not in the event log."""

    id = fields.UUIDField(primary_key=True, description="The session's id.")
    employee: Any = fields.ForeignKeyField(
        "models.Employee",
        related_name=False,
        on_delete=OnDelete.RESTRICT,
        db_index=True,
        description="The employee who signed in.",
    )
    secret_hash = fields.CharField(64, description="SHA-256 of the current refresh token.")
    created_at = InstantField(default=now, description="When the employee signed in.")
    rotated_at = InstantField(default=now, description="When the refresh token was last exchanged.")
    expires_at = InstantField(description="When it expires unless it is refreshed before.")
    revoked_at = InstantField(null=True, description="When it was revoked; null while it is valid.")
    reason = fields.CharField(32, null=True, description="Why it was revoked.")
    identity_id = fields.UUIDField(
        null=True, db_index=True, description="The identity that signed in; null after a sign-in by password."
    )
    provider_session = fields.CharField(255, null=True, description="The session's id at the identity provider.")
    second_factor = fields.BooleanField(
        default=False, description="Whether a second factor was checked, or an identity provider answers for it."
    )

    class Meta:
        table = "session"


class Identity(Model):
    """An account of an identity provider that is bound to an employee. Only such accounts sign in as the employee."""

    id = fields.UUIDField(primary_key=True, default=new_id, description="The row's id.")
    issuer = fields.CharField(1_000, description="The provider's issuer.")
    subject = fields.CharField(255, description="The account's subject at the provider.")
    employee: Any = fields.ForeignKeyField(
        "models.Employee",
        related_name=False,
        on_delete=OnDelete.RESTRICT,
        description="The employee whom it signs in.",
    )
    created_at = InstantField(default=now, description="When it was bound.")

    class Meta:
        table = "identity"
        unique_together = (("issuer", "subject"), ("employee", "issuer"))


class SignInCode(Model):
    """A one-time code that an application exchanges for tokens after a sign-in with an identity provider."""

    id = fields.UUIDField(primary_key=True, description="A hash of the code.")
    identity_id = fields.UUIDField(description="The identity that signed in.")
    provider_session = fields.CharField(255, null=True, description="The session's id at the identity provider.")
    redirect_uri = fields.CharField(1_000, description="The address to which the code was sent.")
    challenge = fields.CharField(43, description="The SHA-256 of the application's code verifier.")
    expires_at = InstantField(db_index=True, description="When it expires.")
    session_id = fields.UUIDField(null=True, description="The session for which it was exchanged; null before.")

    class Meta:
        table = "sign_in_code"


class UsedToken(Model):
    """A token or state of a sign-in that holds once and was used."""

    id = fields.UUIDField(primary_key=True, description="A hash of the token.")
    expires_at = InstantField(db_index=True, description="When it may be forgotten, because it has expired.")

    class Meta:
        table = "used_token"


class SignInAttempt(Model):
    """A counter of failed sign-ins, or the mark of a known address. Accounts and addresses are stored as hashes."""

    id = fields.UUIDField(primary_key=True, description="A keyed hash of the account, the address or both.")
    started = fields.BigIntField(
        db_index=True, description="When the count started, in seconds since 1970. A mark ends 15 minutes later."
    )
    count = fields.IntField(description="The number of failures since then, and of attempts in progress.")

    class Meta:
        table = "sign_in_attempt"


class CostBudget(Model):
    """What server processes can lease of a caller's cost budget. Callers are stored as hashes."""

    id = fields.UUIDField(primary_key=True, description="A keyed hash of the caller.")
    level = fields.BigIntField(description="What could be leased at the time `at`, in thousandths of a cost.")
    granted = fields.BigIntField(description="What was leased last, in thousandths of a cost.")
    at = fields.BigIntField(description="When it was leased, in microseconds since 1970.")

    class Meta:
        table = "cost_budget"


class PersistedDocument(Model):
    """A document that a signed-in caller sent together with its hash. Clients may then send the hash alone."""

    id = fields.UUIDField(primary_key=True, default=new_id, description="The row's id.")
    digest = fields.CharField(64, unique=True, description="SHA-256 of the text, in lower-case hexadecimal.")
    caller = fields.CharField(
        100, db_index=True, description="Who sent it, and whose share it counts towards; empty if several callers did."
    )
    text = fields.TextField(description="The text, sealed by the key ring: it may contain values.")
    bytes = fields.IntField(description="The length of the text in UTF-8.")
    used_at = InstantField(db_index=True, description="When it was last sent or looked up, to the day.")

    class Meta:
        table = "persisted_document"


class ApiScope(Choice):
    """What an API key may do with the data of the customers that it may see. A write scope includes the read scope."""

    CUSTOMERS_READ = "CUSTOMERS_READ", "Read customers, contacts, assignments, tags and segments."
    CUSTOMERS_WRITE = (
        "CUSTOMERS_WRITE",
        "Read and change customers, contacts, assignments, tags and segments.",
    )
    SALES_READ = "SALES_READ", "Read pipelines, opportunities and sales records."
    SALES_WRITE = "SALES_WRITE", "Read and change opportunities and sales records."
    CONTRACTS_READ = "CONTRACTS_READ", "Read contracts."
    CONTRACTS_WRITE = "CONTRACTS_WRITE", "Read and change contracts."
    ORDERS_READ = "ORDERS_READ", "Read orders and returns."
    ORDERS_WRITE = "ORDERS_WRITE", "Read and change orders and returns."
    INVOICES_READ = "INVOICES_READ", "Read invoices and payments."
    INVOICES_WRITE = "INVOICES_WRITE", "Read and change invoices; record payments."
    SERVICE_READ = "SERVICE_READ", "Read support cases, assets and repairs."
    SERVICE_WRITE = "SERVICE_WRITE", "Read and change support cases, assets and repairs."
    ACTIVITIES_READ = "ACTIVITIES_READ", "Read activities."
    ACTIVITIES_WRITE = "ACTIVITIES_WRITE", "Read and change activities."
    MARKETING_READ = "MARKETING_READ", "Read leads, campaigns, mailings, surveys and call lists."
    MARKETING_WRITE = "MARKETING_WRITE", "Read and change leads, campaigns, mailings, surveys and call lists."
    LOYALTY_READ = "LOYALTY_READ", "Read memberships, points, interests and behaviour."
    LOYALTY_WRITE = "LOYALTY_WRITE", "Read and change memberships, points, interests and behaviour."
    FILES_READ = "FILES_READ", "Read and download the files that are attached to what the key may read."
    FILES_WRITE = "FILES_WRITE", "Read, download and change the files that are attached to what the key may read."
    OBJECTS_READ = "OBJECTS_READ", "Read custom objects of the types that are open to API keys."
    OBJECTS_WRITE = "OBJECTS_WRITE", "Read and change custom objects of the types that are open to API keys."
    CATALOGUE_READ = "CATALOGUE_READ", "Read products, price lists, promotions and exchange rates."
    COSTS_READ = "COSTS_READ", "Read the unit costs of products."
    EMPLOYEES_READ = "EMPLOYEES_READ", "Read teams and employees."
    SENSITIVE_READ = "SENSITIVE_READ", "Read contact details and birth dates without masks."


class ApiKey(Row):
    """An API key of a partner or an integration, with its scopes and the customers that it may see."""

    name = TextField(100, folded=True, ordered=True, description="A name for the key, such as its owner or purpose.")
    name_folded = CompanionField()
    secret_hash = TextField(64, made_by_server=True, logged=False, description="Never readable.")
    scopes = ChoicesField(ApiScope, description="What it may do.")
    everything = BooleanField(default=False, description="Whether it may see all customers.")
    expires_at = InstantField(null=True, ordered=True, description="When it expires; null: only when it is revoked.")
    last_used_at = InstantField(
        null=True, made_by_server=True, logged=False, description="When it was last used, to the minute."
    )
    search_text = CompanionField()
    search_grams = CompanionField()

    teams = ManyToMany("ApiKeyTeam", to="team", back="api_key", description="The teams whose customers it may see.")
    customers = ManyToMany(
        "ApiKeyCustomer", to="customer", back="api_key", description="The customers that it may see."
    )

    searched = ("name",)


class ApiKeyTeam(Row):
    """A team whose customers, including those of its subteams, an API key may see."""

    api_key = belongs_to("ApiKey", inverse=None, description="The key.")
    team = belongs_to("Team", inverse=None, description="The team.")

    unique_rules = {"api_key_team": ("api_key_id", "team_id")}


class ApiKeyCustomer(Row):
    """A customer that an API key may see."""

    api_key = belongs_to("ApiKey", inverse=None, description="The key.")
    customer = belongs_to("Customer", inverse=None, description="The customer.")

    unique_rules = {"api_key_customer": ("api_key_id", "customer_id")}
