"""The bound: a minimal server that shows how fast query Q1 could be answered at best.

    python -m bench.bound postgres://…

One hand-written SQL statement creates the JSON of the answer, and a plain Starlette route returns it. The server does
not authenticate its callers.
"""

from __future__ import annotations

import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from models.dialect.postgres_connections import PLANNING

STATEMENT = """
select json_build_object('data', json_build_object('customers', json_build_object(
  'nodes', json_agg(node order by name, id) filter (where n <= 20),
  'pageInfo', json_build_object('hasNextPage', count(*) > 20)
)))::text
from (
  select row_number() over (order by r.name, r.id) n, r.name, r.id, json_build_object(
    'id', encode('\\x03'||uuid_send(r.id), 'base64'),
    'name', r.name,
    'email', r.email,
    'phone', r.phone,
    'owner', case when r.owner_id is not null then json_build_object('fullName', o.full_name) end,
    'contacts', json_build_object('nodes', coalesce(contacts.nodes, '[]')),
    'opportunities', json_build_object('nodes', coalesce(opportunities.nodes, '[]')),
    'activities', json_build_object('nodes', coalesce(activities.nodes, '[]')),
    'tags', json_build_object('nodes', coalesce(tags.nodes, '[]'))
  ) node
  from (select * from customer order by name, id limit $1 + 1) r
  left join employee o on o.id = r.owner_id
  cross join lateral (
    select json_agg(json_build_object(
      'id', encode('\\x04'||uuid_send(c.id), 'base64'), 'fullName', c.full_name, 'email', c.email, 'phone', c.phone
    )) nodes
    from (select * from contact where customer_id = r.id order by id limit 5) c
  ) contacts
  cross join lateral (
    select json_agg(json_build_object(
      'id', encode('\\x0d'||uuid_send(p.id), 'base64'),
      'name', p.name,
      'expectedAmount', json_build_object('amount', (p.expected_amount / 100.0)::numeric(20, 2)::text, 'currency', p.currency),
      'owner', case when p.owner_id is not null then json_build_object('fullName', e.full_name) end
    )) nodes
    from (select * from opportunity where customer_id = r.id order by id limit 5) p
    left join employee e on e.id = p.owner_id
  ) opportunities
  cross join lateral (
    select json_agg(json_build_object(
      'id', encode('\\x12'||uuid_send(a.id), 'base64'),
      'kind', a.kind,
      'subject', a.subject,
      'occurredAt', a.occurred_at,
      'author', case when a.author_id is not null then json_build_object('fullName', e.full_name) end
    )) nodes
    from (
      select a.* from activity_target t join activity a on a.id = t.activity_id
      where t.customer_id = r.id order by t.activity_id limit 10
    ) a
    left join employee e on e.id = a.author_id
  ) activities
  cross join lateral (
    select json_agg(json_build_object('name', g.name)) nodes
    from (
      select g.name from customer_tag l join tag g on g.id = l.tag_id
      where l.customer_id = r.id order by l.tag_id limit 20
    ) g
  ) tags
) views
"""  # noqa: E501 - the longest line is one value


def application(url: str) -> Starlette:
    """Creates an ASGI application with the route /graphql, and with a connection pool for the database at `url`."""
    pools: list[asyncpg.Pool[asyncpg.Record]] = []

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        settings = {**PLANNING, "timezone": "UTC"}
        async with asyncpg.create_pool(
            url, min_size=2, max_size=2, server_settings=settings, max_cacheable_statement_size=0
        ) as pool:
            pools.append(pool)
            yield

    async def answer(request: Request) -> Response:
        text = await pools[0].fetchval(STATEMENT, 20)
        return Response(text, media_type="application/json")

    return Starlette(routes=[Route("/graphql", answer, methods=["GET", "POST"])], lifespan=lifespan)


if __name__ == "__main__":
    listener = socket.create_server(("127.0.0.1", 0))
    print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    server = uvicorn.Server(
        uvicorn.Config(application(sys.argv[1]), loop="uvloop", http="httptools", log_level="warning")
    )
    server.run(sockets=[listener])
