"""Runs an S3 server, which checks signatures: that of moto, in an environment of its own (`make prove` installs it)."""

from __future__ import annotations

import asyncio
import socket
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import uuid4

import pytest

from core.file_target import Bucket

ROOT = Path(__file__).resolve().parents[2]
PYTHON = ROOT / ".venv-s3" / "bin" / "python"

_STARTED = """
import sys
from moto.server import ThreadedMotoServer
server = ThreadedMotoServer("127.0.0.1", int(sys.argv[1]), verbose=False)
server.start()
import boto3
made = dict(endpoint_url=f"http://127.0.0.1:{sys.argv[1]}", region_name="eu-central-1")
iam = boto3.client("iam", aws_access_key_id="a", aws_secret_access_key="b", **made)
iam.create_user(UserName="rapport")
allowed = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'
iam.put_user_policy(UserName="rapport", PolicyName="all", PolicyDocument=allowed)
key = iam.create_access_key(UserName="rapport")["AccessKey"]
s3 = boto3.client("s3", aws_access_key_id=key["AccessKeyId"], aws_secret_access_key=key["SecretAccessKey"], **made)
s3.create_bucket(Bucket=sys.argv[2], CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
import requests
requests.post(f"http://127.0.0.1:{sys.argv[1]}/moto-api/reset-auth", data="0")
print(key["AccessKeyId"], key["SecretAccessKey"], flush=True)
sys.stdin.read()
"""


@asynccontextmanager
async def s3_server() -> AsyncIterator[Bucket]:
    """Yields a bucket of a new server, which refuses requests whose signature is wrong."""
    if not PYTHON.exists():
        pytest.fail("There is no S3 server: make .venv-s3/.installed")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    name = f"files-{uuid4().hex[:8]}"
    process = await asyncio.create_subprocess_exec(
        str(PYTHON),
        "-c",
        _STARTED,
        str(port),
        name,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        assert process.stdout is not None
        key, secret = (await asyncio.wait_for(process.stdout.readline(), 60)).decode().split()
        yield Bucket(f"http://127.0.0.1:{port}", name, "kept/", "eu-central-1", key, secret)
    finally:
        process.kill()
        _ = await process.wait()


def listed(bucket: Bucket) -> dict[str, int]:
    """Returns the names and sizes of all objects of a bucket, as another client sees them."""
    script = (
        "import boto3, sys\n"
        "s3 = boto3.client('s3', endpoint_url=sys.argv[1], aws_access_key_id=sys.argv[2],"
        " aws_secret_access_key=sys.argv[3], region_name='eu-central-1')\n"
        "for page in s3.get_paginator('list_objects_v2').paginate(Bucket=sys.argv[4]):\n"
        "    for one in page.get('Contents', ()): print(one['Size'], one['Key'])\n"
    )
    command = [str(PYTHON), "-c", script, bucket.endpoint, bucket.key, bucket.secret, bucket.name]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return {line.split(" ", 1)[1]: int(line.split(" ", 1)[0]) for line in done.stdout.splitlines()}
