"""Every test of the matrix makes rows of its own and looks at nothing else: a module's tests share a database."""

from tests.of_module import database, dialect, graph, make, settings

__all__ = ["database", "dialect", "graph", "make", "settings"]
