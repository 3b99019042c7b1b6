"""Generates demo data of a plausible company. Generation is deterministic, so every run gives the same rows."""

from jobs.seeding.batches import seed

__all__ = ["seed"]
