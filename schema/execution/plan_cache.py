"""Caches the planned reads of a document's root fields, called plans, and limits the bytes that they take."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from graphql import DocumentNode, VariableNode, Visitor, visit

from core.lru import Lru
from resolvers.plan.concurrent_reads import NotPlanned
from resolvers.plan.planned_read import PagePlan, RowPlan

MOST_PLANS = 100
"""The maximum number of plans of a document.

A root field has several plans if its selection uses @skip or @include, or if it can return several types of nodes.
"""


_REASON_BYTES = 1_000
"""The approximate size of a cached reason why a planned read is not possible."""


@dataclass(slots=True)
class Plans:
    """A cache of the plans of a document's root fields. Each document has its own cache.

    A plan grows while it is used, because it caches SQL statements. `bound` limits the bytes of all plans together.
    """

    document: DocumentNode
    _known: Lru[object, object] = field(default_factory=lambda: Lru(MOST_PLANS))
    _report: Callable[[int], None] | None = None
    _directives: frozenset[str] | None = None
    _switches: frozenset[str] = frozenset()

    def bound(self, most_bytes: int, report: Callable[[int], None]) -> None:
        """Sets the maximum number of bytes of all plans together.

        `report`: a function that is called with the current number of bytes after each change.
        """
        self._known = Lru(MOST_PLANS, max(most_bytes, 0))
        self._report = report

    def find(self, key: object, variables: Mapping[str, object], make: Callable[[], object]) -> object:
        """Returns the plan with this key, or a NotPlanned error with the reason why there is none.

        `make`: creates the plan, or raises NotPlanned. Either result is cached.
        """
        # A plan depends only on variables in directives. Other variables are bound when the plan runs.
        switches = self.switches
        whole = (key, tuple(variables.get(name) for name in sorted(switches))) if switches else key
        found = self._known.get(whole)
        if found is None:
            try:
                found = make()
            except NotPlanned as reason:
                found = reason
            if isinstance(found, PagePlan | RowPlan):
                found.report = partial(self._weigh, whole)
                self._known.put(whole, found, found.weight)
            else:
                self._known.put(whole, found, _REASON_BYTES)
            self._changed()
        return found

    def _weigh(self, key: object, weight: int) -> None:
        self._known.weigh(key, weight)
        self._changed()

    def _changed(self) -> None:
        if self._report is not None:
            self._report(self._known.weight)

    @property
    def switches(self) -> frozenset[str]:
        """The names of all variables in arguments of directives. Their values determine which fields are selected."""
        self._read_directives()
        return self._switches

    @property
    def directives(self) -> frozenset[str]:
        """The names of all directives in the document."""
        return self._read_directives()

    def _read_directives(self) -> frozenset[str]:
        if self._directives is None:
            names: set[str] = set()
            switches: set[str] = set()

            class Used(Visitor):
                def enter_directive(self, node: Any, *_args: object) -> None:
                    names.add(node.name.value)
                    for argument in node.arguments or ():
                        if isinstance(argument.value, VariableNode):
                            switches.add(argument.value.name.value)

            visit(self.document, Used())
            self._directives, self._switches = frozenset(names), frozenset(switches)
        return self._directives
