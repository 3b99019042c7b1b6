"""Kills a server again and again while clients send files. No file may lack bytes, and no bytes may be left behind.

`python -m tests.proofs.files [sqlite|postgres]` runs only this proof, with a folder as the store.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import random
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import orjson

import models
from core import clock
from core.file_store import FileStore, name_of, store_of
from core.file_target import Bucket
from core.settings import Settings
from models.database import connect
from models.dialect.base import Database
from resolvers.activities import uploads
from resolvers.changes import blobs
from tests.factories import Make
from tests.graph import gid
from tests.proofs import s3_server
from tests.proofs.alone import run_alone
from tests.proofs.processes import ServerProcess, administrators, running

UPTIME = (0.2, 1.2)
"""The bounds of the time under load after which a server is killed, in seconds."""

PIECE = 64 * 1024
ADD = """mutation ($i: AttachmentAddInput!) { made: attachmentAdd(input: $i) {
  attachment { id checksum } userErrors { field code message } } }"""
START = """mutation ($i: AttachmentUploadStartInput!) { made: attachmentUploadStart(input: $i) {
  uploadUrl userErrors { field code message } } }"""
ATTEMPTS = 200


@dataclass(frozen=True)
class Content:
    """The bytes of a file, which are made while they are sent. No two files have the same."""

    number: int
    size: int

    def pieces(self) -> list[bytes]:
        """Returns the bytes in pieces."""
        dice = random.Random(self.number)
        piece = dice.randbytes(PIECE)
        beginning = f"{self.number:020}".encode()
        left, found = self.size, []
        while left:
            found.append((beginning + piece[20:])[: min(left, PIECE)])
            left -= len(found[-1])
            beginning = f"{left:020}".encode()
        return found

    @property
    def checksum(self) -> str:
        """The SHA-256 of the bytes."""
        found = hashlib.sha256()
        for piece in self.pieces():
            found.update(piece)
        return found.hexdigest()


@dataclass
class Figures:
    """The results of a run. `most_memory`: how much more memory the server used than before the first file, in MB."""

    kills: int
    uploads: int
    attempts: int = 0
    most_memory: float = 0.0
    attached: int = 0
    without_bytes: int = 0
    wrong_bytes: int = 0
    left: int = 0
    doubled: int = 0
    missing: int = 0
    sizes: dict[str, int] = field(default_factory=dict, repr=False)

    @property
    def wrong(self) -> int:
        """The number of errors that the run found."""
        return self.without_bytes + self.wrong_bytes + self.left + self.doubled + self.missing

    def __str__(self) -> str:
        return (
            f"{self.uploads} files in {self.attempts} attempts, {self.kills} kills, {self.attached} attached; without"
            f" bytes {self.without_bytes}, wrong bytes {self.wrong_bytes}, bytes left {self.left}, doubled"
            f" {self.doubled}, missing {self.missing}; memory +{self.most_memory:.0f} MB"
        )


async def send_files(
    settings: Settings, folder: Path, *, kills: int, count: int = 100, size: int = 20_000_000, clients: int = 4
) -> Figures:
    """Sends files while the server is killed, each until it is acknowledged, and compares what is there afterwards.

    Every other file is sent by a multipart request, the others by signed links.
    """
    if settings.file_target is None:
        settings = replace(settings, file_target=folder / "store")
    (token,) = await administrators(settings, 1)
    async with connect(settings) as database:
        about = gid(models.Customer, await Make(database, settings)(models.Customer))
    figures = Figures(kills, count)
    waiting = iter([Content(n, size) for n in range(count)])
    async with running(settings, folder) as (server,):
        before = server.memory
        tasks = [asyncio.create_task(_client(server, token, about, waiting, figures)) for _ in range(clients)]
        watching = asyncio.create_task(_watch(server, figures, before))
        try:
            for _ in range(kills):
                await asyncio.sleep(random.uniform(*UPTIME))
                if all(task.done() for task in tasks):
                    break
                await server.kill()
                await server.start()
            await asyncio.gather(*tasks)
        finally:
            for task in (*tasks, watching):
                task.cancel()
            await asyncio.gather(*tasks, watching, return_exceptions=True)
        await server.kill()
    async with connect(settings) as database:
        await _compare(database, settings, figures, [Content(n, size) for n in range(count)])
    return figures


async def _watch(server: ServerProcess, figures: Figures, before: float) -> None:
    while True:
        if server.up.is_set():
            with contextlib.suppress(OSError, StopIteration):  # it has just been killed
                figures.most_memory = max(figures.most_memory, server.memory - before)
        await asyncio.sleep(0.05)


async def _client(server: ServerProcess, token: str, about: str, waiting: Any, figures: Figures) -> None:
    async with httpx.AsyncClient(trust_env=False, timeout=60) as http:
        for content in waiting:
            for _ in range(ATTEMPTS):
                await server.up.wait()
                figures.attempts += 1
                try:
                    if await (_multipart if content.number % 2 else _signed)(http, server, token, about, content):
                        break
                except httpx.TransportError:
                    await asyncio.sleep(0.1)  # it was killed
            else:
                raise AssertionError(f"file {content.number} was never taken")


async def _multipart(http: httpx.AsyncClient, server: ServerProcess, token: str, about: str, content: Content) -> bool:
    variables = {"i": {"customerId": about, "file": None}}
    boundary = "----boundary-of-the-proof"

    def part(name: str, more: str, body: bytes) -> bytes:
        return f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"{more}\r\n\r\n'.encode() + body

    async def body() -> AsyncIterator[bytes]:
        yield part("operations", "", orjson.dumps({"query": ADD, "variables": variables})) + b"\r\n"
        yield part("map", "", b'{"0": ["variables.i.file"]}') + b"\r\n"
        yield part("0", f'; filename="{content.number}.bin"', b"")
        for piece in content.pieces():
            yield piece
        yield f"\r\n--{boundary}--\r\n".encode()

    headers = {
        "Authorization": f"Bearer {token}",
        "Content-Type": f"multipart/form-data; boundary={boundary}",
        "Idempotency-Key": f"file {content.number}",
    }
    answer = await http.post(f"{server.url}/graphql", content=body(), headers=headers)
    return _is_taken(answer)


async def _signed(http: httpx.AsyncClient, server: ServerProcess, token: str, about: str, content: Content) -> bool:
    given = {
        "customerId": about,
        "name": f"{content.number}.bin",
        "size": content.size,
        "checksum": content.checksum,
    }
    answer = await http.post(
        f"{server.url}/graphql",
        json={"query": START, "variables": {"i": given}},
        headers={"Authorization": f"Bearer {token}"},
    )
    if not _is_taken(answer):
        return False
    path = httpx.URL(answer.json()["data"]["made"]["uploadUrl"]).path

    async def body() -> AsyncIterator[bytes]:
        for piece in content.pieces():
            yield piece

    while True:
        await server.up.wait()
        try:
            sent = await http.put(f"{server.url}{path}", content=body(), headers={"Content-Length": str(content.size)})
        except httpx.TransportError:  # the link holds: the same file may be sent again
            await asyncio.sleep(0.1)
            continue
        if sent.status_code in (429, 503):
            await asyncio.sleep(0.3)
            continue
        assert sent.status_code == 201, sent.text
        return True


def _is_taken(answer: httpx.Response) -> bool:
    response = answer.json()
    codes = {error["extensions"]["code"] for error in response.get("errors", ())}
    if codes & {"UNAVAILABLE", "TIMEOUT", "THROTTLED", "IDEMPOTENCY_IN_PROGRESS"}:
        return False
    assert not codes, response
    assert response["data"]["made"]["userErrors"] == [], response
    return True


async def _compare(database: Database, settings: Settings, figures: Figures, sent: list[Content]) -> None:
    """Counts what is wrong after all bytes that nothing has were deleted."""
    assert settings.files is not None
    store: FileStore = store_of(settings.files)
    later = (clock.now() - 2 * blobs.GRACE).strftime("%Y-%m-%d %H:%M:%S.%f+00:00")
    async with database.transaction() as transaction:
        _ = await transaction.fetch(f"UPDATE blob SET touched_at = '{later}' RETURNING id")
    while await uploads.reap(database, settings):
        pass
    await store.sweep(-timedelta(hours=1).total_seconds())  # as if an hour had passed
    rows = await database.fetch(
        "SELECT a.checksum, a.size, b.id FROM attachment a LEFT JOIN blob b ON b.checksum = a.checksum"
    )
    figures.attached = len(rows)
    expected = {content.checksum: content.size for content in sent}
    seen = [str(checksum) for checksum, _, _ in rows]
    figures.doubled = len(seen) - len(set(seen))
    figures.missing = len(expected.keys() - set(seen))
    names = set()
    for checksum, size, id in rows:
        name = name_of(checksum, str(id).replace("-", ""))
        names.add(name)
        if id is None or await store.size(name) is None:
            figures.without_bytes += 1
            continue
        found, length = hashlib.sha256(), 0
        async for piece in store.read(name):
            found.update(piece)
            length += len(piece)
        if found.hexdigest() != checksum or length != size or expected.get(checksum) != size:
            figures.wrong_bytes += 1
    figures.left = len(await asyncio.to_thread(_kept, settings.files) - names)
    (((blob_rows,),),) = (await database.fetch("SELECT count(*) FROM blob"),)
    figures.left += int(blob_rows) - len(set(seen))


def _kept(target: Bucket | Path) -> set[str]:
    """Returns the names of everything in a store, temporary files included, without the code that is tested."""
    if isinstance(target, Bucket):
        return {name.removeprefix(target.prefix) for name in s3_server.listed(target)}
    return {str(path.relative_to(target)) for path in target.rglob("*") if path.is_file()}


if __name__ == "__main__":
    run_alone("files", send_files, kills=10)
