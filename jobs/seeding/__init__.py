"""Generates the demo data of a plausible company. The same arguments always give the same rows."""

from jobs.seeding.batches import seed

__all__ = ["seed"]
