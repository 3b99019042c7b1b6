"""A worker that sends mailings, in a process of its own, so that tests can kill it.

`python -m tests.marketing.mailing_worker` sends until nothing is to be sent, with the settings of its environment. Its
leases are short, so that another worker soon takes over what a killed one has left.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import replace

import httpx

import resolvers.entities  # noqa: F401 - registers them
from core.settings import Settings, load
from jobs import channel_messages
from jobs.channel_messages import ChannelMessages
from models.database import connect
from models.dialect.base import Database
from resolvers.mail import mail_tasks
from resolvers.webhooks.safe_addresses import Resolve, resolve, transport

LEASE_SECONDS, SECONDS = 2.5, 1.0


async def send_all(
    database: Database, settings: Settings, *, rounds: int = 400, resolve: Resolve = resolve
) -> Counter[str]:
    """Sends mailings until none is being sent, or for a number of rounds. Returns the results of the messages."""
    counts: Counter[str] = Counter()

    def tell(result: str) -> None:
        counts[result] += 1

    connections = transport(private=settings.webhook_private_targets, connections=8, resolve=resolve)
    async with httpx.AsyncClient(transport=connections, follow_redirects=False) as client:
        messages = ChannelMessages(database, settings, tell, lambda: None, resolve)
        for _ in range(rounds):
            more = await messages.start_due(client)
            if messages.tasks:
                await asyncio.gather(*messages.tasks)
            elif not more and not await database.fetch("SELECT 1 FROM mailing WHERE status = 'SENDING'"):
                break
            else:
                await asyncio.sleep(0.01)
    return counts


async def run() -> None:
    """Sends mailings until there are none left."""
    mail_tasks.LEASE_SECONDS = LEASE_SECONDS
    channel_messages.SECONDS = SECONDS
    settings = replace(load(), webhook_private_targets=True, pool_size=4)
    async with connect(settings) as database:
        print("ready", flush=True)
        await send_all(database, settings, rounds=10**9)


if __name__ == "__main__":
    asyncio.run(run())
