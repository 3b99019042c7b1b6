"""Signs requests to S3-compatible servers with version 4 of AWS's signature, in the Authorization header.

The AWS libraries would bring a hundred times as much code, and their own HTTP client, for the four requests that a
store of files makes. The algorithm: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from datetime import datetime

EMPTY = hashlib.sha256(b"").hexdigest()
"""The checksum of a request without a body."""


def signed_headers(
    method: str,
    host: str,
    path: str,
    *,
    key: str,
    secret: str,
    region: str,
    at: datetime,
    checksum: str = EMPTY,
    also: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Returns the headers of a signed request, except Host.

    `host`: the value of the Host header.
    `path`: the path of the URL as it is sent, percent-encoded, without a query.
    `at`: the current time in UTC.
    `checksum`: the SHA-256 of the body in hexadecimal.
    `also`: further headers to sign.
    """
    stamp = at.strftime("%Y%m%dT%H%M%SZ")
    headers = {**(also or {}), "x-amz-content-sha256": checksum, "x-amz-date": stamp}
    signed = dict(sorted({name.lower(): value.strip() for name, value in {**headers, "host": host}.items()}.items()))
    names = ";".join(signed)
    lines = "".join(f"{name}:{value}\n" for name, value in signed.items())
    canonical = "\n".join((method, path, "", lines, names, checksum))
    scope = f"{stamp[:8]}/{region}/s3/aws4_request"
    text = "\n".join(("AWS4-HMAC-SHA256", stamp, scope, hashlib.sha256(canonical.encode()).hexdigest()))
    derived = f"AWS4{secret}".encode()
    for part in scope.split("/"):
        derived = hmac.digest(derived, part.encode(), "sha256")
    signature = hmac.digest(derived, text.encode(), "sha256").hex()
    authorization = f"AWS4-HMAC-SHA256 Credential={key}/{scope}, SignedHeaders={names}, Signature={signature}"
    return {**headers, "Authorization": authorization}
