"""The company of the tests of access, for the tests of API keys."""

from __future__ import annotations

from tests.access.conftest import furnished, make, settings, template, world

__all__ = ["furnished", "make", "settings", "template", "world"]
