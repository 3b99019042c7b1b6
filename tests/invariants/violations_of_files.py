"""Violations of each invariant of files, for the demo data."""

from __future__ import annotations

from models.files import PARENTS
from tests.invariants.violations import LIVING, Plant, deleted

FILES = [
    *deleted("activities/owners_of_attachments", *(f"attachment {name}_id {name}" for name in PARENTS)),
    Plant("activities/bytes_of_attachments", "attachment", "size = size + 1", LIVING),
    Plant("activities/bytes_of_attachments", "attachment", f"checksum = '{'0' * 64}'", LIVING),
]
