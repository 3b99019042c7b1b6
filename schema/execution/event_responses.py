"""Executes the selection of a subscription for each of its events."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from graphql import Executor as Execution

from core.errors import Throttled
from schema.execution.event_budget import EventBudget, Selection
from schema.execution.request_context import Context, Shared

Response = Callable[[Callable[[], Any], Context], Awaitable[dict[str, Any]]]
"""A function that calls a function with a context and a time limit, and returns the response."""


@dataclass(frozen=True, slots=True)
class EventResponses:
    """Responds to the events of a subscription, each in a turn of the caller.

    `cost`: the cost of one execution of the selection. `response`: a function that runs an execution.
    """

    execution: Execution[Any]
    context: Context
    cost: int
    selection: Selection
    budget: EventBudget
    response: Response

    async def __call__(self, event: object) -> Any:
        """Returns the response to an event.

        Raises Throttled if the caller's bucket stays empty. The error has the cursor that leads to this event.
        """

        def execute(context: Context) -> Awaitable[dict[str, Any]]:
            running = self.execution.build_per_event_executor(event)
            running.context_value = context
            return self.response(lambda: running.execute_operation(False), context)

        async with self.budget.turn(self.context.caller_key) as turn:
            try:
                await turn.pay(self.budget.event_cost)
                shared: Shared | None = getattr(event, "respond", None)
                if shared is not None:
                    return await shared(self.selection, self.context, execute, partial(turn.pay, self.cost))
                await turn.pay(self.cost)
                return await execute(self.context.for_event())
            except Throttled as error:
                cursor = getattr(event, "resumed_by", None)
                if cursor is not None:
                    error.details["cursor"] = cursor
                raise
