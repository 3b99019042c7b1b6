"""One database for all tests of a module and a dialect, for tests that make rows of their own or none.

Such a module, or the conftest of its folder, imports these fixtures: they stand before those of `tests/conftest.py`.
"""

from __future__ import annotations

from tests.shared import shared_fixtures

dialect, settings, database, make, graph = shared_fixtures("module")
