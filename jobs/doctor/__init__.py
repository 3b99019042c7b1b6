"""Examines a database for rows that violate an invariant, and mends what can be mended safely."""

from jobs.doctor.doctor import doctor

__all__ = ["doctor"]
