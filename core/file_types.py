"""Finds the media type of a file by its first bytes.

A short table, because it must not guess: a type is named only if the bytes are a sign of nothing else. Whatever is not
in it is `application/octet-stream`.
"""

from __future__ import annotations

import re

UNKNOWN = "application/octet-stream"
TEXT = "text/plain"

_SIGNS: tuple[tuple[int, bytes, str], ...] = (
    (0, b"%PDF-", "application/pdf"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (8, b"WEBP", "image/webp"),
    (0, b"II*\x00", "image/tiff"),
    (0, b"MM\x00*", "image/tiff"),
    (4, b"ftypheic", "image/heic"),
    (4, b"ftypavif", "image/avif"),
    (4, b"ftyp", "video/mp4"),
    (0, b"\x1aE\xdf\xa3", "video/x-matroska"),
    (8, b"WAVE", "audio/wav"),
    (8, b"AVI ", "video/x-msvideo"),
    (0, b"OggS", "application/ogg"),
    (0, b"fLaC", "audio/flac"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"\x1f\x8b\x08", "application/gzip"),
    (0, b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (0, b"Rar!\x1a\x07", "application/vnd.rar"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (0, b"{\\rtf", "application/rtf"),
    (0, b"SQLite format 3\x00", "application/vnd.sqlite3"),
    (0, b"\x7fELF", "application/x-executable"),
    (0, b"MZ", "application/vnd.microsoft.portable-executable"),
)
"""The offset and the bytes that are a sign of a type. The first one that is there decides."""

_NO_TEXT = frozenset({"application/vnd.microsoft.portable-executable", "audio/mpeg", "video/mp4"})
"""The types whose signs are letters with which a text can begin, too. Their files are no text further on."""

_RIFF = frozenset({"image/webp", "audio/wav", "video/x-msvideo"})

_ZIP = b"PK\x03\x04"
_IN_ZIP: tuple[tuple[bytes, str], ...] = (
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)
_OPEN_DOCUMENT = re.compile(rb"mimetype(application/vnd\.oasis\.opendocument\.[a-z-]{1,40}?)(?=PK|$)")

_HTML = re.compile(rb"\s{0,500}(?:<!--|<!doctype html|<html|<head|<body|<script|<iframe)", re.IGNORECASE)
_MARKUP = re.compile(rb"\s{0,500}<")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x1b")) + b"\x7f"

_SYNONYMS = {
    "image/jpg": "image/jpeg",
    "image/pjpeg": "image/jpeg",
    "application/x-pdf": "application/pdf",
    "application/x-gzip": "application/gzip",
    "application/x-zip-compressed": "application/zip",
    "audio/x-wav": "audio/wav",
    "image/heif": "image/heic",
    "application/x-rar-compressed": "application/vnd.rar",
    "text/rtf": "application/rtf",
}
_CONTAINERS = {
    "application/zip": ("application/vnd.", "application/java-archive", "application/epub+zip", "application/x-"),
    "application/x-ole-storage": ("application/msword", "application/vnd.ms-", "application/x-msi"),
    "application/ogg": ("audio/", "video/"),
    "video/mp4": ("video/", "audio/", "image/"),
    "video/x-matroska": ("video/webm", "audio/webm"),
    TEXT: ("text/", "application/json", "application/xml", "application/x-", "message/", "image/svg+xml"),
    "text/html": ("application/xhtml+xml",),
    "image/svg+xml": ("application/xml", "text/"),
    "application/xml": ("text/", "image/svg+xml", "application/"),
}
"""For a type by content, the beginnings of more special types that the same content may have."""


def media_type(head: bytes) -> str:
    """Returns the media type of a file. `head`: its first bytes, 4,096 if it has so many."""
    if head.startswith(_ZIP):
        return _zip_type(head)
    written = _text_type(head)
    for offset, sign, found in _SIGNS:
        if head.startswith(sign, offset) and (found not in _RIFF or head.startswith(b"RIFF")):
            return written if found in _NO_TEXT and written != UNKNOWN else found
    return written


def contradicts(claimed: str, found: str) -> bool:
    """Returns whether a claimed media type cannot be that of the content. `found`: the result of `media_type`.

    A claim of `application/octet-stream`, or none, says nothing. A type that the content does not show is no
    contradiction, unless the content of that type would show it.
    """
    claim = claimed.partition(";")[0].strip().lower()
    claim = _SYNONYMS.get(claim, claim)
    if claim in ("", UNKNOWN, found):
        return False
    if claim.startswith(_CONTAINERS.get(found, ())) or found.startswith(_CONTAINERS.get(claim, ())):
        return False
    return found != UNKNOWN or claim in _SHOWN or claim.startswith("text/")


def _zip_type(head: bytes) -> str:
    document = _OPEN_DOCUMENT.search(head[30:200])
    if document:
        return document[1].decode()
    if b"[Content_Types].xml" in head or b"_rels/.rels" in head:
        return next((found for name, found in _IN_ZIP if name in head), "application/zip")
    return "application/zip"


def _text_type(head: bytes) -> str:
    if not head:
        return UNKNOWN
    text = head.removeprefix(b"\xef\xbb\xbf")
    if _HTML.match(text):
        return "text/html"
    if text.translate(None, _CONTROLS) != text or not _is_utf8(text):
        return UNKNOWN
    if _MARKUP.match(text) and b"<svg" in text:
        return "image/svg+xml"
    return "application/xml" if text.lstrip().startswith(b"<?xml") else TEXT


def _is_utf8(text: bytes) -> bool:
    try:
        _ = text.decode()
    except UnicodeDecodeError as error:
        return error.end == len(text) and error.start >= len(text) - 3  # the last character may be cut off
    return True


_SHOWN = frozenset(
    {found for _, _, found in _SIGNS} | {found for _, found in _IN_ZIP} | {"application/zip", "text/html", TEXT}
)
"""The types that a file's content always shows."""
