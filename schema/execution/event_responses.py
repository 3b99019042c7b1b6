"""Executes the selection of a subscription for each of its events."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from graphql import Executor as Execution

from core.errors import Throttled
from resolvers.events.bulk_reads import add_shown
from schema.execution.event_budget import EventBudget, Selection
from schema.execution.request_context import Context, Shared

Response = Callable[[Callable[[], Any], Context], Awaitable[dict[str, Any]]]
"""A function that calls a function with a context and a time limit, and returns the response."""


@dataclass(frozen=True, slots=True)
class EventResponses:
    """Responds to the events of a subscription, each in a turn of the caller.

    `cost`: the cost of one execution of the selection. `response`: a function that runs an execution.
    `log_shown`: counts the sensitive values in a response that is about to be sent.
    """

    execution: Execution[Any]
    context: Context
    cost: int
    selection: Selection
    budget: EventBudget
    response: Response
    log_shown: Callable[[Context], Awaitable[None]]

    async def __call__(self, event: object) -> Any:
        """Returns the response to an event.

        Raises Throttled if the caller's bucket stays empty. The error has the cursor that leads to this event.
        """
        response = await self._respond(event)
        await self.log_shown(self.context)
        return response

    async def _respond(self, event: object) -> Any:
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
                of_event = self.context.for_event()
                response = await execute(of_event)
                add_shown(self.context.values_shown, of_event.values_shown)
                return response
            except Throttled as error:
                cursor = getattr(event, "resumed_by", None)
                if cursor is not None:
                    error.details["cursor"] = cursor
                raise
