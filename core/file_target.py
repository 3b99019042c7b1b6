"""The setting of where the bytes of files are kept: a folder, or a bucket of an S3-compatible server."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from core.errors import CommandError

_BUCKET = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
_REGION = re.compile(r"[a-z0-9-]{1,50}")
_FORM = "s3://KEY:SECRET@HOST:PORT/BUCKET?region=REGION or file:///FOLDER"


@dataclass(frozen=True, slots=True)
class Bucket:
    """A bucket of an S3-compatible server.

    `endpoint`: the server's origin, such as `https://s3.eu-central-1.amazonaws.com`.
    `prefix`: what the names of all objects begin with, such as `rapport/`; empty if there is nothing.
    """

    endpoint: str
    name: str
    prefix: str
    region: str
    key: str
    secret: str = field(repr=False)


def file_target(url: str) -> Bucket | Path:
    """Returns the bucket or the folder that the setting RAPPORT_FILES_URL names.

    `url`: `file:///FOLDER`, or `s3://KEY:SECRET@HOST:PORT/BUCKET/PREFIX?region=REGION`. With `?tls=0`, the server is
    reached without encryption.

    Raises CommandError for any other text.
    """
    with suppress(ValueError):  # from urlsplit, for a port that is not a number or an unclosed bracket
        parts = urlsplit(url)
        if parts.scheme == "file" and parts.netloc in ("", "localhost") and len(parts.path) > 1:
            return Path(unquote(parts.path))
        if parts.scheme == "s3" and parts.hostname and parts.port != 0 and parts.username and parts.password:
            name, _, prefix = unquote(parts.path).strip("/").partition("/")
            options = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
            region, tls = options.pop("region", "us-east-1"), options.pop("tls", "1")
            if _BUCKET.fullmatch(name) and _REGION.fullmatch(region) and tls in ("0", "1") and not options:
                host = parts.hostname if ":" not in parts.hostname else f"[{parts.hostname}]"
                port = "" if parts.port is None else f":{parts.port}"
                endpoint = f"{'https' if tls == '1' else 'http'}://{host}{port}"
                prefix = f"{prefix}/" if prefix else ""
                return Bucket(endpoint, name, prefix, region, unquote(parts.username), unquote(parts.password))
    # The message does not quote the value: it contains a secret.
    raise CommandError(f"RAPPORT_FILES_URL must be {_FORM}.")
