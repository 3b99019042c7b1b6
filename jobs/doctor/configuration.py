"""Checks the settings and the machine: names and values, files and their modes, disk space, ports, Python.

Nothing here needs the database (see `jobs.doctor.database_checks`).
"""

from __future__ import annotations

import errno
import os
import re
import resource
import shutil
import socket
import stat
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from importlib import metadata
from pathlib import Path

from core import clock
from core.errors import CommandError
from core.keys import new_ring
from core.known_settings import known_settings, shown_value, told, unknown_settings
from core.settings import Settings, load
from jobs.doctor.finding import Finding, error, ok, warning

OLDEST_PYTHON = (3, 11)
LEAST_BYTES = 100 * 2**20
"""Free disk space below which a database may stop at any moment."""

FEW_BYTES = 2**30
OLD_YEARS = 2
"""The age in years from which on time zone data are called old."""

_OTHER_FILES = 256


def settings_checks(env: Mapping[str, str]) -> Iterator[Finding]:
    """Yields findings: first the problems of the settings, then the values of the valid ones, without secrets."""
    for name, meant in unknown_settings(env).items():
        remedy = f"Rename it to {meant}." if meant else "Remove it; the README lists the settings."
        yield warning("settings", told(name, meant), remedy)
    given = {name: env[name] for name in known_settings() if env.get(name)}
    wrong = set(_wrong_settings(env, given))
    for message in sorted(wrong):
        yield error("settings", message, "Correct the variable.")
    for name, value in given.items():
        if not any(name in message for message in wrong):
            yield ok("settings", f"{name}={shown_value(name, value)}")
    if not wrong:
        yield ok("settings", f"{len(known_settings()) - len(given)} others have their default.")


def _wrong_settings(env: Mapping[str, str], given: Mapping[str, str]) -> Iterator[str]:
    """Yields the reasons why the settings cannot be used. Yields nothing if the settings are valid.

    First checks all settings together, then each given setting by itself.
    """
    try:
        _ = load(env)
    except CommandError as problem:
        yield str(problem)
    else:
        return
    # With the values of the others that are needed, so that nothing is created beside an SQLite file.
    needed = {
        "RAPPORT_DATABASE_URL": "postgres://user@host/name",
        "RAPPORT_SECRET_KEY": "x" * 32,
        "RAPPORT_KEYS": new_ring(),
    }
    for name, value in given.items():
        one = {**needed, name: value}
        if name == "RAPPORT_KEY_FILE":
            del one["RAPPORT_KEYS"]
        try:
            _ = load(one)
        except CommandError as problem:
            # What depends on other settings was told above.
            named = set(re.findall(r"RAPPORT_\w+", str(problem)))
            if name in named and not (named - {name}) & given.keys():
                yield str(problem)


def machine_checks(settings: Settings | None, env: Mapping[str, str]) -> Iterator[Finding]:
    """Yields the findings about the machine: Python, time zones, files, disk space and open files.

    `settings`: None if the settings are invalid.
    """
    version = ".".join(map(str, sys.version_info[:3]))
    if sys.version_info < OLDEST_PYTHON:
        yield error("python", f"Python {version} is too old.", "Install Python 3.11 or newer.")
    else:
        yield ok("python", f"Python {version}")
    yield _time_zones()
    for path, what in _secret_files(settings, env):
        yield from _mode(path, what)
    for path, what in _places(settings):
        yield from _space(path, what)
    if settings is not None:
        yield _open_files(settings)


def _time_zones() -> Finding:
    try:
        version = metadata.version("tzdata")
    except metadata.PackageNotFoundError:
        return warning("time zones", "The package tzdata is missing.", "Install the requirements again.")
    year = version.split(".")[0]
    if year.isdecimal() and clock.now().year - int(year) > OLD_YEARS:
        return warning("time zones", f"The data are of {version}.", "Install newer requirements.")
    return ok("time zones", f"tzdata {version}")


def _secret_files(settings: Settings | None, env: Mapping[str, str]) -> Iterator[tuple[Path, str]]:
    """Yields the files whose contents others must not read."""
    if file := env.get("RAPPORT_KEY_FILE"):
        yield Path(file), "the encryption keys"
    if file := env.get("RAPPORT_OIDC_CLIENT_SECRET_FILE"):
        yield Path(file), "the secret of the identity provider"
    if settings is not None and settings.embedded:
        path = settings.database_path
        yield path, "the database"
        for end, what in (("secret", "the secret key"), ("keys", "the encryption keys")):
            beside = path.with_name(f"{path.name}.{end}")
            if beside.exists():
                yield beside, what


def _mode(path: Path, what: str) -> Iterator[Finding]:
    check = "files"
    try:
        found = path.stat()
    except FileNotFoundError:
        if what != "the database":
            yield error(check, f"{path} with {what} does not exist.", "Restore it from your backup.")
        return
    except OSError as problem:
        yield error(check, f"{path} with {what}: {problem.strerror}.", "Let this user read it.")
        return
    mode = stat.S_IMODE(found.st_mode)
    if not os.access(path, os.R_OK):
        yield error(check, f"{path} with {what} cannot be read.", "Let this user read it.")
    elif mode & (stat.S_IRWXG | stat.S_IRWXO):
        shown = f"{path} with {what} has the mode {mode:04o}: others than its owner may use it."
        is_open = mode & stat.S_IRWXO and what != "the database"
        yield (error if is_open else warning)(check, shown, f"Run: chmod 600 {path}")
    else:
        yield ok(check, f"{path} with {what} has the mode {mode:04o}.")


def _places(settings: Settings | None) -> Iterator[tuple[Path, str]]:
    """Yields the folders in which files grow, each with a description of its content."""
    if settings is not None and settings.embedded:
        yield settings.database_path.absolute().parent, "the database"
    else:
        yield Path.cwd(), "the working folder"
    if settings is not None and isinstance(settings.mail, Path):
        yield settings.mail.absolute(), "the mail that is waiting"


def _space(path: Path, what: str) -> Iterator[Finding]:
    while not path.exists() and path != path.parent:
        path = path.parent
    try:
        free = shutil.disk_usage(path).free
    except OSError as problem:
        yield warning("disk", f"{path}: {problem.strerror}.", "Look at the disk.")
        return
    shown = f"{free / 2**30:,.1f} GiB are free in {path}, {what}."
    if free < LEAST_BYTES:
        yield error("disk", shown, "Free some space.")
    elif free < FEW_BYTES:
        yield warning("disk", shown, "Free some space.")
    else:
        yield ok("disk", shown)


def _open_files(settings: Settings) -> Finding:
    needed = settings.connections + _OTHER_FILES
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < needed:
        shown = f"{hard:,} files may be open, but RAPPORT_CONNECTIONS needs {needed:,}."
        return warning("open files", shown, "Raise the hard limit (ulimit -Hn, LimitNOFILE) or lower the setting.")
    return ok("open files", f"{needed:,} are needed, and may be open.")


def port_checks(settings: Settings | None, host: str, port: int) -> Iterator[Finding]:
    """Yields findings about the ports that a server needs, which must be free."""
    yield _port(host, port, "serve", "--port")
    if settings is not None and settings.metrics is not None and settings.metrics[1]:
        yield _port(*settings.metrics, "metrics", "RAPPORT_METRICS")


def _port(host: str, port: int, what: str, option: str) -> Finding:
    shown = f"{host} port {port} ({what})"
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.create_server((host.strip("[]"), port), family=family):
            return ok("ports", f"{shown} is free.")
    except OSError as problem:
        if problem.errno == errno.EADDRINUSE:
            return warning("ports", f"{shown} is in use.", f"If that is not Rapport itself, choose another {option}.")
        return error("ports", f"{shown}: {problem.strerror or problem}.", f"Choose another {option}.")


def loaded(env: Mapping[str, str]) -> Settings | None:
    """Returns the settings, or None if they are wrong."""
    with suppress(CommandError):
        return load(env)
    return None
