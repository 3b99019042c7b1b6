"""Proof: no file without bytes, and no bytes without a file, however often a server is killed while files are sent."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from core import bucket_store
from core.bucket_store import BucketStore
from core.errors import NotFound, Unavailable
from tests.proofs.alone import proved
from tests.proofs.files import Figures, send_files
from tests.proofs.processes import durable
from tests.proofs.s3_server import listed, s3_server

MOST_MEMORY = 80
"""The MB by which the server's memory may grow while four files of 20 MB are sent at once, beside its caches."""


@pytest.mark.parametrize("dialect", ["sqlite", "postgres"])
async def test_a_few_files_and_kills(dialect: str, tmp_path: Path) -> None:
    async with durable(dialect, tmp_path) as settings:
        figures = await send_files(settings, tmp_path, kills=2, count=6, size=1_000_000)
    assert (figures.wrong, figures.attached) == (0, 6), figures


@pytest.mark.prove
@pytest.mark.parametrize("dialect", ["sqlite", "postgres"])
async def test_files_in_a_folder(dialect: str, tmp_path: Path) -> None:
    async with durable(dialect, tmp_path) as settings:
        figures = await proved("files", dialect, send_files, settings, tmp_path, kills=10)
    assert isinstance(figures, Figures)
    assert (figures.wrong, figures.attached) == (0, 100), figures
    assert figures.most_memory < MOST_MEMORY, figures


@pytest.mark.prove
@pytest.mark.parametrize("dialect", ["sqlite", "postgres"])
async def test_files_in_a_bucket(dialect: str, tmp_path: Path) -> None:
    async with s3_server() as bucket, durable(dialect, tmp_path) as settings:
        settings = replace(settings, file_target=bucket)
        figures = await proved("files on S3", dialect, send_files, settings, tmp_path, kills=10)
    assert isinstance(figures, Figures)
    assert (figures.wrong, figures.attached) == (0, 100), figures
    assert figures.most_memory < MOST_MEMORY, figures


@pytest.mark.prove
async def test_a_real_server_takes_and_refuses_requests(monkeypatch: pytest.MonkeyPatch) -> None:
    content = b"The bytes of a file." * 50_000
    checksum = hashlib.sha256(content).hexdigest()
    async with s3_server() as bucket:
        store = BucketStore(bucket)
        file = store.receive(len(content))
        await file.write(content)
        await file.finish()
        await store.put(f"ab/{checksum}.1", file)
        assert listed(bucket) == {f"kept/ab/{checksum}.1": len(content)}
        assert await store.size(f"ab/{checksum}.1") == len(content)
        assert b"".join([piece async for piece in store.read(f"ab/{checksum}.1")]) == content
        assert await store.size("ab/none") is None
        with pytest.raises(NotFound):
            _ = [piece async for piece in store.read("ab/none")]
        monkeypatch.setattr(bucket_store, "_PAUSE", 0.01)
        forged = BucketStore(replace(bucket, secret="another"))
        for attempt in (forged.put("ab/forged", file), forged.size("ab/x"), forged.remove(f"ab/{checksum}.1")):
            with pytest.raises(Unavailable):
                await attempt
        assert list(listed(bucket)) == [f"kept/ab/{checksum}.1"]
        await store.remove(f"ab/{checksum}.1")
        await store.remove(f"ab/{checksum}.1")
        assert listed(bucket) == {}
        await file.discard()
