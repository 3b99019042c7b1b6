"""Checks the configuration, examines a database for rows that violate an invariant, and mends what is safe to mend."""

from jobs.doctor.doctor import doctor, examine_configuration, examine_data

__all__ = ["doctor", "examine_configuration", "examine_data"]
