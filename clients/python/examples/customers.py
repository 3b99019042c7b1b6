"""Prints all customers by name, records a call with the first customer, and then prints changed activities.

    pip install clients/python
    export RAPPORT_URL=https://crm.example.com/graphql RAPPORT_API_KEY=rk_…
    python clients/python/examples/customers.py --call "Asked for a quote"

Without `--call`, no call is recorded. The program reconnects after lost connections, and runs until it is interrupted.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import AsyncIterator
from typing import Any

from rapport_client import ApiKey, Done, RapportClient, Refused

CUSTOMERS = """query ($after: String) {
  customers(first: 50, after: $after, orderBy: [{field: NAME}]) {
    nodes { id name }
    pageInfo { hasNextPage endCursor }
  }
}"""
CALL = """mutation ($input: ActivityCreateInput!) {
  activityCreate(input: $input) { activity { subject } userErrors { field message code } }
}"""
UPDATES = """subscription ($after: String) {
  activityUpdates(after: $after) { cursor operation activity { subject } }
}"""


async def customers(rapport: RapportClient) -> AsyncIterator[dict[str, Any]]:
    """Yields all customers, page by page."""
    after = None
    while True:
        page = (await rapport.query(CUSTOMERS, {"after": after}))["customers"]
        for customer in page["nodes"]:
            yield customer
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


async def record(rapport: RapportClient, subject: str, customer: str) -> None:
    """Records a call with a customer."""
    input = {"kind": "CALL", "subject": subject, "targets": [{"customerId": customer}]}
    match await rapport.mutate(CALL, {"input": input}):
        case Done(data):
            print("recorded:", data["activityCreate"]["activity"]["subject"], flush=True)
        case Refused(_, user_errors):
            print(*(f"{'.'.join(error.field)}: {error.message}" for error in user_errors), sep="\n", flush=True)


async def main() -> None:
    """Reads the command line, prints customers, records a call, and prints changes until it is interrupted."""
    parser = argparse.ArgumentParser(description="Prints customers and changed activities.")
    parser.add_argument("--url", default=os.environ.get("RAPPORT_URL", "http://127.0.0.1:8000/graphql"))
    parser.add_argument("--call", metavar="SUBJECT", help="record a call with the first customer")
    given = parser.parse_args()
    async with RapportClient(given.url, ApiKey(os.environ["RAPPORT_API_KEY"])) as rapport:
        found = [customer async for customer in customers(rapport)]
        print(*(customer["name"] for customer in found), sep="\n", flush=True)
        if given.call is not None and found:
            await record(rapport, given.call, found[0]["id"])
        async for item in rapport.subscribe(UPDATES):
            update = item["activityUpdates"]
            print(update["operation"], update["activity"] and update["activity"]["subject"], flush=True)


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        sys.exit(130)
