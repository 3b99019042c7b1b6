"""Settings: read from the environment once, validated, and passed around as one immutable value.

This file is long because it names and checks every setting.

| variable | default | meaning |
| --- | --- | --- |
| `RAPPORT_DATABASE_URL` | `sqlite://rapport.sqlite3` | `sqlite://PATH` (`sqlite:///ABSOLUTE/PATH`) or `postgres://USER:PASSWORD@HOST:PORT/NAME` |
| `RAPPORT_SECRET_KEY` | SQLite: created next to the database; PostgreSQL: required | signs tokens; at least 32 characters |
| `RAPPORT_KEYS` | see `RAPPORT_KEY_FILE` | the keys that encrypt sensitive columns, as `python main.py keys` prints them |
| `RAPPORT_KEY_FILE` | SQLite: created next to the database; PostgreSQL: this or `RAPPORT_KEYS` is required | a file with these keys; reloaded within a second after a change |
| `RAPPORT_TIME_ZONE` | `UTC` | the time zone of calendar days, an IANA name such as `Europe/Berlin` |
| `RAPPORT_CURRENCY` | `USD` | the company's currency, ISO 4217: the default for amounts, and the base of exchange rates |
| `RAPPORT_TIMEOUT_SECONDS` | `10` | time limit of an operation; it also holds when the database does not respond |
| `RAPPORT_POOL_SIZE` | `16` | size of each pool of database connections, 1–100; a caller uses at most half of a pool at a time |
| `RAPPORT_COST_PER_SECOND` | `5000` | rate limit: the cost that a caller's operations may use per second; bursts of up to ten seconds' worth are allowed |
| `RAPPORT_INTROSPECTION` | `everyone` with SQLite, `signed-in` with PostgreSQL | who may ask for `__schema` and `__type`: `everyone`, `signed-in` or `nobody` |
| `RAPPORT_CACHE_MIB` | `64` | memory for documents, their texts and plans, and the answers to introspection, in MiB, 8–4096 |
| `RAPPORT_TRUSTED_DOCUMENTS` | none | a file with the documents that clients may name by an id: a manifest of graphql-codegen, relay-compiler or Apollo; reloaded within a second after a change |
| `RAPPORT_ONLY_TRUSTED_DOCUMENTS` | `0` | `1` runs no other documents, and serves no GraphiQL |
| `RAPPORT_PLANNED_READS` | `1` | `0` reads each level of a query with its own statement: slower, for comparisons |
| `RAPPORT_ORIGINS` | none: pages of the server's own origin only | web pages that may call the API: their origins, such as `https://app.example.com`, separated by commas |
| `RAPPORT_TRUSTED_PROXIES` | none | addresses or networks, separated by commas, of proxies whose `X-Forwarded-For` header is read, such as `127.0.0.1,10.0.0.0/8` |
| `RAPPORT_CONNECTIONS` | `4000` | how many connections may be open, WebSockets included, 10–100,000 |
| `RAPPORT_CONNECTIONS_PER_ADDRESS` | `2000` | how many of them may come from one address; this does not apply to trusted proxies |
| `RAPPORT_BODY_MEMORY_MIB` | `48` | memory in MiB for the bodies of unanswered requests, 8–4096; an address may use half of it |
| `RAPPORT_DRAIN_SECONDS` | `0` with SQLite, `2` with PostgreSQL | how long a server that got SIGTERM still accepts requests while `/readyz` responds 503 |
| `RAPPORT_COMPRESSION` | `1` | `0` sends all responses uncompressed, for example if a proxy compresses them |
| `RAPPORT_SHARED_BUDGETS` | `1` with `--workers`, otherwise `0` | `1` shares the cost budgets of callers between all servers on one PostgreSQL database; set it if there are several |
| `RAPPORT_GRAPHIQL` | `1` | `0` does not serve the page with the GraphiQL editor |
| `RAPPORT_ERD` | `1` | `0` does not serve the page with the data model |
| `RAPPORT_SUGGESTIONS` | `1` | `0` leaves out "Did you mean" of errors; whoever may not use introspection never gets it |
| `RAPPORT_WORKER` | `1` with SQLite, `0` with PostgreSQL | whether `serve` also runs the background jobs of `worker` |
| `RAPPORT_WEBHOOK_SCHEDULE` | `5,300,1800,7200,18000,36000,50400,72000,86400` | seconds to wait before each retry of a webhook delivery |
| `RAPPORT_WEBHOOK_TIMEOUT_SECONDS` | `10` | time limit for a webhook's receiver to respond |
| `RAPPORT_WEBHOOK_ROTATION_HOURS` | `24` | how long the previous secret of a webhook still signs, alongside the new one |
| `RAPPORT_WEBHOOK_RETENTION_DAYS` | `30` | how long webhook deliveries are kept |
| `RAPPORT_WEBHOOK_PRIVATE_TARGETS` | `0` | `1` allows webhooks to loopback and private addresses, and over plain http |
| `RAPPORT_PUBLIC_URL` | `http://127.0.0.1:8000` | the address at which people reach this server, for links in mail |
| `RAPPORT_SMTP_URL` | SQLite: a folder next to the database; PostgreSQL: none | where mail goes: `smtp://USER:PASSWORD@HOST:PORT`, `smtps://…` or `file:///FOLDER`; see [docs/accounts.md](docs/accounts.md#mail) |
| `RAPPORT_MAIL_FROM` | `rapport@localhost` | the sender of mail, such as `Sales <crm@example.com>` |
| `RAPPORT_MAIL_IN` | none | a folder where bounces and answers of mailings arrive, such as a maildir; the worker takes them in and deletes the files |
| `RAPPORT_FILES_URL` | SQLite: a folder next to the database; PostgreSQL: none | where the bytes of attached files are kept: `file:///FOLDER` or `s3://KEY:SECRET@HOST:PORT/BUCKET?region=REGION`; see [docs/files.md](docs/files.md#the-store) |
| `RAPPORT_MAX_FILE_BYTES` | `25000000` | the most bytes that an attached file may have, 1,000–1,000,000,000 |
| `RAPPORT_NOTIFICATION_RETENTION_DAYS` | `90` | how long notifications are kept after they were read, and reminders after they fired or were dismissed, 30–3650 |
| `RAPPORT_LEAP_BIRTHDAY` | `02-28` | the day on which birthdays of 29 February are reminded of in other years: `02-28` or `03-01` |
| `RAPPORT_PASSWORD_RESET_URL` | none: mail has the token alone | the page where a new password is chosen, such as `https://app.example.com/reset#{token}` |
| `RAPPORT_SECOND_FACTOR` | `optional` | who must have a second factor to sign in by password: `optional`, `required` or roles such as `ADMIN,FINANCE` |
| `RAPPORT_PASSWORD_MEMORY_MIB` | `40` | memory cost of password hashing (argon2id) in MiB, 8–4096; one password is hashed at a time |
| `RAPPORT_PASSWORD_ROUNDS` | `2` | time cost of password hashing (argon2id iterations), 1–100 |
| `RAPPORT_OIDC_ISSUER` | none: passwords only | the identity provider's issuer, such as `https://login.example.com/realms/company`: see [docs/sign-in.md](docs/sign-in.md) |
| `RAPPORT_OIDC_CLIENT_ID` | required with an issuer | the id under which the provider knows Rapport |
| `RAPPORT_OIDC_CLIENT_SECRET` | none: a public client | the client's secret at the provider |
| `RAPPORT_OIDC_CLIENT_SECRET_FILE` | none | a file with this secret |
| `RAPPORT_OIDC_URL` | required with an issuer | the address at which browsers reach this server; the provider redirects to `/oidc/callback` below it |
| `RAPPORT_OIDC_SCOPES` | `openid email profile` | the scopes that are requested |
| `RAPPORT_OIDC_REDIRECTS` | none | the exact addresses of applications to which a sign-in may return, separated by commas |
| `RAPPORT_OIDC_AUDIENCE` | none: its tokens are refused | the audiences, separated by commas, of the provider's access tokens that are accepted as bearer tokens |
| `RAPPORT_OIDC_DOMAINS` | none: no new accounts | the domains, separated by commas, for whose e-mail addresses the provider is trusted |
| `RAPPORT_OIDC_VERIFIED_CLAIM` | `email_verified` | the claim that says that the e-mail address is verified |
| `RAPPORT_OIDC_SUBJECT_CLAIM` | `sub` | the claim that identifies an account of the provider for ever; not one such as `email` or `upn`, which may pass to somebody else |
| `RAPPORT_OIDC_ROLE_CLAIM` | none: roles are given in Rapport | the claim with roles or groups, such as `groups` or `realm_access.roles` |
| `RAPPORT_OIDC_ROLE_MAP` | none | which value gives which role, such as `crm-sales=SALES,crm-all=ANALYST`; the first that fits holds |
| `RAPPORT_OIDC_TEAM_CLAIM` | none: teams are given in Rapport | the claim with the external id or the name of the employee's team |
| `RAPPORT_OIDC_CREATE` | none: employees are invited | creates employees at their first sign-in: `mapped` with the role of their claims, or a role for those whose claims give none |
| `RAPPORT_OIDC_PLAIN_HTTP` | `0` | `1` accepts a provider and a server at http addresses on loopback, for development |
| `RAPPORT_LOG` | `text` | the format of log lines on standard error: `text` or `json` |
| `RAPPORT_LOG_LEVEL` | `info` | `debug`, `info`, `warning` or `error`; then, separated by commas, the levels of single loggers, such as `info,rapport.requests=warning` |
| `RAPPORT_ACCESS_LOG` | `1` with `RAPPORT_LOG=json`, otherwise `0` | `1` writes a log line for each request and each operation of a WebSocket |
| `RAPPORT_METRICS` | none | the address at which `serve` and `worker` serve metrics for Prometheus: `PORT` (on 127.0.0.1) or `HOST:PORT`; nobody is asked for a token there |
| `RAPPORT_OTEL` | `1` if `OTEL_EXPORTER_OTLP_ENDPOINT` is set, otherwise `0` | `1` sends traces by OpenTelemetry; it needs the packages of `requirements-otel.lock` |
| `RAPPORT_UNSAFE_DURABILITY` | `0` | `1` accepts a PostgreSQL server that may lose committed transactions, for tests |
"""  # noqa: E501 - a table row is one line

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from urllib.parse import unquote, urlsplit
from zoneinfo import ZoneInfo

from core.account_rules import EVERY_ROLE, password_reset_url, second_factor_roles
from core.errors import CommandError
from core.file_target import Bucket, file_target
from core.key_file import write
from core.keys import KeyRing
from core.log_settings import LogFormat, LogSettings, read_settings
from core.mail_server import MailSender, MailServer, mail_sender, mail_target
from core.money import EXPONENT
from core.network_settings import Network, read_networks, read_origins
from core.oidc_settings import OidcSettings
from core.oidc_settings import load as load_oidc

DEFAULT_DATABASE_URL = "sqlite://rapport.sqlite3"
MIN_SECRET_LENGTH = 32
WEBHOOK_SCHEDULE = (5.0, 300.0, 1800.0, 7200.0, 18000.0, 36000.0, 50400.0, 72000.0, 86400.0)


class IntrospectionAccess(StrEnum):
    """Who may use introspection."""

    EVERYONE = "everyone"
    SIGNED_IN = "signed-in"
    NOBODY = "nobody"


class LeapBirthday(StrEnum):
    """The day of birthdays of 29 February in years without that day."""

    FEBRUARY_28 = "02-28"
    MARCH_1 = "03-01"


@dataclass(frozen=True, slots=True)
class Settings:
    """The configuration of a process. Secrets, including the database URL, are left out of `repr`."""

    database_url: str = field(default=DEFAULT_DATABASE_URL, repr=False)
    secret_key: str = field(default="", repr=False)
    time_zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    currency: str = "USD"
    timeout_seconds: float = 10.0
    pool_size: int = 16
    cost_per_second: int = 5_000
    introspection: IntrospectionAccess | None = None
    leap_birthday: LeapBirthday = LeapBirthday.FEBRUARY_28
    cache_mib: int = 64
    trusted_documents: Path | None = None
    only_trusted_documents: bool = False
    planned_reads: bool = True
    origins: frozenset[str] = frozenset()
    trusted_proxies: tuple[Network, ...] = ()
    connections: int = 4_000
    connections_per_address: int = 2_000
    body_memory_mib: int = 48
    drain_seconds: float = 0.0
    shared_budgets: bool | None = None
    compression: bool = True
    graphiql: bool = True
    erd: bool = True
    suggestions: bool = True
    worker: bool | None = None
    webhook_schedule: tuple[float, ...] = WEBHOOK_SCHEDULE
    webhook_timeout_seconds: float = 10.0
    webhook_rotation_hours: float = 24.0
    webhook_retention_days: float = 30.0
    notification_retention_days: float = 90.0
    webhook_private_targets: bool = False
    public_url: str = "http://127.0.0.1:8000"
    mail_target: MailServer | Path | None = None
    mail_sender: MailSender = field(default_factory=lambda: MailSender("", "rapport@localhost"))
    mail_in: Path | None = None
    file_target: Bucket | Path | None = None
    max_file_bytes: int = 25_000_000
    password_reset_url: str | None = None
    second_factor: frozenset[str] = frozenset()
    password_memory_mib: int = 40
    password_rounds: int = 2
    oidc: OidcSettings | None = None
    logs: LogSettings = field(default_factory=LogSettings)
    access_log: bool = False
    metrics: tuple[str, int] | None = None
    traces: bool = False
    keys: KeyRing = field(default_factory=KeyRing, repr=False, compare=False)
    unsafe_durability: bool = False

    @property
    def embedded(self) -> bool:
        """Whether the database is an SQLite file, not a PostgreSQL server."""
        return self.database_url.startswith("sqlite://")

    @property
    def introspection_access(self) -> IntrospectionAccess:
        """Who may use introspection: by default everyone with SQLite, and signed-in callers with PostgreSQL."""
        if self.introspection is not None:
            return self.introspection
        return IntrospectionAccess.EVERYONE if self.embedded else IntrospectionAccess.SIGNED_IN

    @property
    def mail(self) -> MailServer | Path | None:
        """Where mail goes: by default, a folder next to an SQLite database. None: nowhere."""
        if self.mail_target is not None or not self.embedded:
            return self.mail_target
        return _beside(self.database_path, "mail")

    @property
    def files(self) -> Bucket | Path | None:
        """Where the bytes of files are kept: by default, a folder next to an SQLite database. None: nowhere."""
        if self.file_target is not None or not self.embedded:
            return self.file_target
        return _beside(self.database_path, "files")

    def needs_second_factor(self, role: str) -> bool:
        """Returns whether employees with this role must have a second factor to sign in by password."""
        return EVERY_ROLE in self.second_factor or role in self.second_factor

    @property
    def database_path(self) -> Path:
        """The path of the SQLite file."""
        path = unquote(self.database_url.removeprefix("sqlite://").split("?")[0])
        return Path("/" + path.lstrip("/") if path.startswith("/") else path)  # also accept sqlite:////ABSOLUTE/PATH


def load(environ: Mapping[str, str] | None = None) -> Settings:
    """Reads the settings from the environment. Raises CommandError if a variable is invalid; the message names it."""
    env = os.environ if environ is None else environ
    url = env.get("RAPPORT_DATABASE_URL") or DEFAULT_DATABASE_URL
    _check_url(url)
    logs = read_settings(env.get("RAPPORT_LOG"), env.get("RAPPORT_LOG_LEVEL"))
    access_log, traces = _switch(env, "RAPPORT_ACCESS_LOG"), _switch(env, "RAPPORT_OTEL")
    settings = Settings(
        database_url=url,
        time_zone=_zone(env.get("RAPPORT_TIME_ZONE") or "UTC"),
        currency=_currency(env.get("RAPPORT_CURRENCY") or "USD"),
        timeout_seconds=_number(env, "RAPPORT_TIMEOUT_SECONDS", 10.0, 0.1, 3600),
        pool_size=int(_number(env, "RAPPORT_POOL_SIZE", 16, 1, 100)),
        cost_per_second=int(_number(env, "RAPPORT_COST_PER_SECOND", 5_000, 100, 1_000_000_000)),
        introspection=_introspection(env, "RAPPORT_INTROSPECTION"),
        leap_birthday=_leap_birthday(env, "RAPPORT_LEAP_BIRTHDAY"),
        cache_mib=int(_number(env, "RAPPORT_CACHE_MIB", 64, 8, 4096)),
        trusted_documents=Path(trusted) if (trusted := env.get("RAPPORT_TRUSTED_DOCUMENTS")) else None,
        only_trusted_documents=bool(_switch(env, "RAPPORT_ONLY_TRUSTED_DOCUMENTS")),
        planned_reads=_switch(env, "RAPPORT_PLANNED_READS") is not False,
        origins=read_origins("RAPPORT_ORIGINS", _list(env, "RAPPORT_ORIGINS")),
        trusted_proxies=read_networks("RAPPORT_TRUSTED_PROXIES", _list(env, "RAPPORT_TRUSTED_PROXIES")),
        connections=int(_number(env, "RAPPORT_CONNECTIONS", 4_000, 10, 100_000)),
        connections_per_address=int(_number(env, "RAPPORT_CONNECTIONS_PER_ADDRESS", 2_000, 1, 100_000)),
        body_memory_mib=int(_number(env, "RAPPORT_BODY_MEMORY_MIB", 48, 8, 4096)),
        drain_seconds=_number(env, "RAPPORT_DRAIN_SECONDS", 0 if url.startswith("sqlite://") else 2, 0, 300),
        shared_budgets=_switch(env, "RAPPORT_SHARED_BUDGETS"),
        compression=_switch(env, "RAPPORT_COMPRESSION") is not False,
        graphiql=_switch(env, "RAPPORT_GRAPHIQL") is not False,
        erd=_switch(env, "RAPPORT_ERD") is not False,
        suggestions=_switch(env, "RAPPORT_SUGGESTIONS") is not False,
        worker=_switch(env, "RAPPORT_WORKER"),
        webhook_schedule=_schedule(env, "RAPPORT_WEBHOOK_SCHEDULE", WEBHOOK_SCHEDULE),
        webhook_timeout_seconds=_number(env, "RAPPORT_WEBHOOK_TIMEOUT_SECONDS", 10.0, 0.05, 300),
        webhook_rotation_hours=_number(env, "RAPPORT_WEBHOOK_ROTATION_HOURS", 24.0, 0, 8760),
        webhook_retention_days=_number(env, "RAPPORT_WEBHOOK_RETENTION_DAYS", 30.0, 1, 3650),
        notification_retention_days=_number(env, "RAPPORT_NOTIFICATION_RETENTION_DAYS", 90.0, 30, 3650),
        webhook_private_targets=bool(_switch(env, "RAPPORT_WEBHOOK_PRIVATE_TARGETS")),
        public_url=_public_url(env.get("RAPPORT_PUBLIC_URL") or "http://127.0.0.1:8000"),
        mail_target=mail_target(env["RAPPORT_SMTP_URL"]) if env.get("RAPPORT_SMTP_URL") else None,
        mail_sender=mail_sender(env.get("RAPPORT_MAIL_FROM") or "rapport@localhost"),
        mail_in=Path(folder) if (folder := env.get("RAPPORT_MAIL_IN")) else None,
        file_target=file_target(env["RAPPORT_FILES_URL"]) if env.get("RAPPORT_FILES_URL") else None,
        max_file_bytes=int(_number(env, "RAPPORT_MAX_FILE_BYTES", 25_000_000, 1_000, 1_000_000_000)),
        password_reset_url=password_reset_url(env.get("RAPPORT_PASSWORD_RESET_URL")),
        second_factor=second_factor_roles(_list(env, "RAPPORT_SECOND_FACTOR")),
        password_memory_mib=int(_number(env, "RAPPORT_PASSWORD_MEMORY_MIB", 40, 8, 4096)),
        password_rounds=int(_number(env, "RAPPORT_PASSWORD_ROUNDS", 2, 1, 100)),
        oidc=load_oidc(env),
        unsafe_durability=bool(_switch(env, "RAPPORT_UNSAFE_DURABILITY")),
        logs=logs,
        metrics=_address(env, "RAPPORT_METRICS"),
        traces=bool(env.get("OTEL_EXPORTER_OTLP_ENDPOINT")) if traces is None else traces,
        access_log=logs.form is LogFormat.JSON if access_log is None else access_log,
    )
    if settings.only_trusted_documents and settings.trusted_documents is None:
        raise CommandError("RAPPORT_ONLY_TRUSTED_DOCUMENTS needs RAPPORT_TRUSTED_DOCUMENTS, a file with documents.")
    secret = env.get("RAPPORT_SECRET_KEY") or (_read_secret(settings.database_path) if settings.embedded else "")
    if len(secret) < MIN_SECRET_LENGTH:
        raise CommandError(
            f"RAPPORT_SECRET_KEY must have at least {MIN_SECRET_LENGTH} characters. "
            'Make one with: python -c "import secrets; print(secrets.token_urlsafe(48))"'
        )
    return replace(settings, secret_key=secret, keys=_ring(env, settings))


def _check_url(url: str) -> None:
    with suppress(ValueError):  # from urlsplit, for a port that is not a number or an unclosed bracket
        parts = urlsplit(url)
        if parts.scheme == "sqlite" and url.removeprefix("sqlite://").split("?")[0] not in ("", ":memory:"):
            return
        host = parts.hostname is not None and parts.port != 0
        if parts.scheme in ("postgres", "postgresql") and host and len(parts.path) > 1:
            return
    # The message does not quote the value: it may contain a password.
    raise CommandError(
        "RAPPORT_DATABASE_URL must be sqlite://PATH (a file) or postgres://USER:PASSWORD@HOST:PORT/NAME."
    )


def _public_url(text: str) -> str:
    with suppress(ValueError):
        parts = urlsplit(text)
        if parts.scheme in ("http", "https") and parts.hostname and not (parts.query or parts.fragment):
            return text.rstrip("/")
    raise CommandError("RAPPORT_PUBLIC_URL must be like https://crm.example.com.")


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise CommandError(f"RAPPORT_TIME_ZONE: {name!r} is not an IANA time zone such as Europe/Berlin.") from None


def _currency(code: str) -> str:
    if code not in EXPONENT:
        raise CommandError(f"RAPPORT_CURRENCY: {code!r} is not an ISO 4217 currency code.")
    return code


def _number(env: Mapping[str, str], name: str, default: float, low: float, high: float) -> float:
    text = env.get(name)
    if not text:
        return default
    try:
        value = float(text)
    except ValueError:
        value = low - 1
    if not low <= value <= high:
        raise CommandError(f"{name} must be a number from {low:g} to {high:g}.")
    return value


def _ring(env: Mapping[str, str], settings: Settings) -> KeyRing:
    text, file = env.get("RAPPORT_KEYS"), env.get("RAPPORT_KEY_FILE")
    if text and file:
        raise CommandError("Set RAPPORT_KEYS or RAPPORT_KEY_FILE, not both.")
    if text:
        return KeyRing(text)
    if file:
        return KeyRing(path=Path(file))
    if settings.embedded:
        path = _beside(settings.database_path, "keys")
        ring = KeyRing(path=path, is_new=not os.path.exists(path))
        # A database that exists may have values, and then needs the keys with which they were encrypted.
        if ring.is_new and not os.path.exists(settings.database_path):
            ring.create()
        return ring
    raise CommandError(
        "RAPPORT_KEYS or RAPPORT_KEY_FILE must be set: the keys that encrypt sensitive columns. "
        "For a new database, make a key file with: python main.py keys --output rapport.keys"
    )


def _switch(env: Mapping[str, str], name: str) -> bool | None:
    text = env.get(name)
    if not text:
        return None
    if text not in ("0", "1"):
        raise CommandError(f"{name} must be 0 or 1.")
    return text == "1"


def _leap_birthday(env: Mapping[str, str], name: str) -> LeapBirthday:
    text = env.get(name) or LeapBirthday.FEBRUARY_28
    if text not in set(LeapBirthday):
        raise CommandError(f"{name} must be {' or '.join(LeapBirthday)}.")
    return LeapBirthday(text)


def _introspection(env: Mapping[str, str], name: str) -> IntrospectionAccess | None:
    text = env.get(name)
    if not text:
        return None
    if text not in set(IntrospectionAccess):
        raise CommandError(f"{name} must be {', '.join(IntrospectionAccess)}.")
    return IntrospectionAccess(text)


def _address(env: Mapping[str, str], name: str) -> tuple[str, int] | None:
    text = env.get(name)
    if not text:
        return None
    host, colon, port = text.rpartition(":")
    is_port = port.isascii() and port.isdecimal() and int(port[:6]) < 65_536
    if not is_port or bool(host) != bool(colon):
        raise CommandError(f"{name} must be PORT or HOST:PORT, such as 9464 or 127.0.0.1:9464.")
    return host.strip("[]") or "127.0.0.1", int(port)


def _list(env: Mapping[str, str], name: str) -> list[str]:
    return [part.strip() for part in env.get(name, "").split(",") if part.strip()]


def _schedule(env: Mapping[str, str], name: str, default: tuple[float, ...]) -> tuple[float, ...]:
    text = env.get(name)
    if not text:
        return default
    try:
        seconds = tuple(float(part) for part in text.split(","))
    except ValueError:
        seconds = ()
    if not 1 <= len(seconds) <= 50 or not all(0 <= delay <= 30 * 86400 for delay in seconds):
        raise CommandError(f"{name} must be 1 to 50 numbers of seconds, separated by commas, each at most 30 days.")
    return seconds


def _read_secret(database: Path) -> str:
    """Returns the secret key in the file next to the database. If the file is missing, creates it.

    If two processes start at the same time, both use the same file.
    """
    path = _beside(database, "secret")
    try:
        if not path.exists():
            write(path, secrets.token_urlsafe(48) + "\n", keep=True)
        return path.read_text(encoding="ascii").strip()
    except OSError as error:
        raise CommandError(f"The secret key file {path} cannot be used: {error.strerror}.") from None


def _beside(database: Path, what: str) -> Path:
    return database.with_name(f"{database.name}.{what}")
