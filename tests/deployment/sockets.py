"""Checks a WebSocket and a stream of server-sent events through the proxy.

This program runs on the server that docs/operating.md sets up.
"""

import asyncio
import json
import ssl
import sys
from typing import Any

import websockets

HOST, CERTIFICATE = "crm.example.com", "/etc/ssl/rapport/fullchain.pem"
SUBSCRIPTION = "subscription { events(entityTypes: [TAG]) { operation } }"
MUTATION = 'mutation {{ tagCreate(input: {{ name: "{}" }}) {{ userErrors {{ message }} }} }}'


async def curl(token: str, query: str, *options: str) -> asyncio.subprocess.Process:
    """Sends an operation with curl. Returns the running process."""
    return await asyncio.create_subprocess_exec(
        *("curl", "--silent", "--no-buffer", "--cacert", CERTIFICATE, "--resolve", f"{HOST}:443:127.0.0.1"),
        *("--header", f"Authorization: Bearer {token}", "--json", json.dumps({"query": query}), *options),
        f"https://{HOST}/graphql",
        stdout=asyncio.subprocess.PIPE,
    )


async def change(token: str, name: str) -> None:
    """Creates a tag."""
    process = await curl(token, MUTATION.format(name))
    body, _ = await process.communicate()
    assert json.loads(body)["data"]["tagCreate"] == {"userErrors": []}, body


async def over_socket(token: str) -> Any:
    """Returns the payload of an event over a WebSocket."""
    context = ssl.create_default_context(cafile=CERTIFICATE)
    async with websockets.connect(
        f"wss://{HOST}/graphql",
        host="127.0.0.1",
        ssl=context,
        subprotocols=[websockets.Subprotocol("graphql-transport-ws")],
    ) as socket:
        await socket.send(json.dumps({"type": "connection_init", "payload": {"authorization": f"Bearer {token}"}}))
        assert json.loads(await socket.recv())["type"] == "connection_ack"
        await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": {"query": SUBSCRIPTION}}))
        await asyncio.sleep(2)
        await change(token, "socket")
        while (message := json.loads(await socket.recv()))["type"] != "next":
            if message["type"] == "ping":
                await socket.send('{"type": "pong"}')
        return message["payload"]


async def over_stream(token: str) -> Any:
    """Returns the payload of a server-sent event."""
    process = await curl(token, SUBSCRIPTION, "--header", "Accept: text/event-stream", "--max-time", "60")
    assert process.stdout is not None
    await asyncio.sleep(2)
    await change(token, "stream")
    async for line in process.stdout:
        if line.startswith(b"data: {"):
            process.kill()
            return json.loads(line.removeprefix(b"data: "))
    raise AssertionError("the stream has ended")


async def main(token: str) -> None:
    """Prints the payloads."""
    async with asyncio.timeout(60):
        print(json.dumps([await over_socket(token), await over_stream(token)]))


asyncio.run(main(sys.argv[1]))
