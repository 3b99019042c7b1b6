"""If all connections are in use, idle connections are closed for new ones."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

from schema.transport.admission import Admission
from schema.transport.connection_limits import ConnectionLimits
from schema.transport.idle_connections import IdleConnections
from tests.endpoint.live import serving, until
from tests.endpoint.raw import QUERY, connected, posted, refused, serves


async def test_idle_connections_make_room_for_new_ones() -> None:
    bounds = ConnectionLimits(connections=4, idle_grace_seconds=0)
    async with serving(bounds) as live, live.socket() as socket, AsyncExitStack() as stack:
        half, answering = [await stack.enter_async_context(connected(live.port)) for _ in range(2)]
        await half.send(posted(QUERY)[:-3])
        await answering.send(posted(b'{"query": "{ hello(wait: 1.5) }"}'))
        await until(lambda: len(live.server.server_state.tasks) == 3)
        for data in (b"", b"POST /graphql HTTP/1.1\r\nHost", posted(QUERY)) * 3:
            idle = await stack.enter_async_context(connected(live.port))
            await idle.send(data)
            await asyncio.sleep(0.02)
        await serves(live)  # the connection that waited longest was closed for each new one
        assert live.server.admission.connections <= 4
        await half.send(posted(QUERY)[-3:])
        for connection in (half, answering):
            assert (await connection.answer()).status == 200
        assert len(await socket.all("{ hello }")) == 2


async def test_without_an_idle_connection_a_new_one_is_refused() -> None:
    bounds = ConnectionLimits(connections=2, idle_grace_seconds=0)
    async with serving(bounds) as live, live.socket(), live.socket(), connected(live.port) as refused_one:
        await refused(refused_one, 503, "THROTTLED")
        assert live.server.admission.connections == 2


def test_the_address_with_most_connections_makes_room_first() -> None:
    limits = ConnectionLimits(connections=5, connections_per_address=3)
    admission = Admission(limits)
    idle = IdleConnections(admission, 1)

    class One:
        def __init__(self, peer: str, seconds: float) -> None:
            self.peer, self.seconds = peer, seconds
            self.place = admission.enter(peer)

        def idle_seconds(self, now: float) -> float:
            return self.seconds

        def give_way(self) -> None:
            assert self.place
            admission.leave(self.place)
            self.place = None

    ones = [One("a", 50), One("b", 2), One("b", 3), One("b", 0.5), One("a", 1)]

    def closed() -> list[int]:
        return [number for number, one in enumerate(ones) if one.place is None]

    assert idle.make_room(ones, "b", now=0)  # it has reached its own limit
    assert closed() == [2]
    ones[2] = One("c", 9)
    assert idle.make_room(ones, "d", now=0)
    assert closed() == [0]  # both addresses have two, and this one is idle for longest
    ones[0] = One("c", 0)
    assert idle.make_room(ones, "d", now=0)
    assert closed() == [2]
    ones[2] = One("c", 0)
    assert idle.make_room(ones, "d", now=0)
    assert closed() == [1]
    ones[1] = One("b", 0)
    assert not idle.make_room(ones, "d", now=0)
    ones[1].seconds = 5
    assert not idle.make_room(ones, "d", now=0.05)  # without a search
    assert idle.make_room(ones, "d", now=0.2)
