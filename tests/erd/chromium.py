"""Runs a headless Chromium, if it is installed, and controls it by the Chrome DevTools Protocol."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from websockets.asyncio.client import ClientConnection, connect

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
START_SECONDS = 30


def found() -> str | None:
    """Returns the path of Chromium, or None if it is not installed. RAPPORT_TEST_CHROMIUM overrides the path."""
    return os.environ.get("RAPPORT_TEST_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


class Tab:
    """A browser tab.

    `requests`: the URLs that the page requested. `bodies`: the bodies that it posted. `console`: the messages on the
    console.
    """

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._loaded = asyncio.Event()
        self.requests: list[str] = []
        self.bodies: list[str] = []
        self.console: list[str] = []

    async def listen(self) -> None:
        """Handles the messages of the browser until the connection is closed."""
        async for text in self._socket:
            told = json.loads(text)
            parameters = told.get("params", {})
            match told.get("method"):
                case None if not self._waiting[told["id"]].done():
                    self._waiting[told["id"]].set_result(told.get("result", told))
                case "Page.loadEventFired":
                    self._loaded.set()
                case "Network.requestWillBeSent":
                    self.requests.append(parameters["request"]["url"])
                    self.bodies.append(parameters["request"].get("postData", ""))
                case "Runtime.consoleAPICalled" | "Runtime.exceptionThrown" | "Log.entryAdded":
                    self.console.append(json.dumps(parameters)[:500])

    async def send(self, method: str, **parameters: Any) -> Any:
        """Sends a command to the browser, and returns its result."""
        number = len(self._waiting)
        self._waiting[number] = asyncio.get_running_loop().create_future()
        await self._socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        return await asyncio.wait_for(self._waiting[number], START_SECONDS)

    async def open(self, address: str, width: int, height: int, *, dark: bool = False) -> None:
        """Opens a URL in a window of this size."""
        await self.send(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 500
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        await self.send("Emulation.setEmulatedMedia", media="", features=[scheme])
        for each in ("about:blank", address):  # an address that differs by its fragment alone would load nothing
            self._loaded.clear()
            await self.send("Page.navigate", url=each)
            await asyncio.wait_for(self._loaded.wait(), START_SECONDS)

    async def run(self, script: str) -> Any:
        """Returns the value of a JavaScript expression in the page."""
        answer = await self.send("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    async def press(self, key: str, text: str = "") -> None:
        """Presses and releases a key."""
        codes = {"Tab": 9, "Enter": 13, "Escape": 27, "ArrowRight": 39}
        code = codes.get(key, ord(key.upper()[0]))
        text = {"Enter": "\r", "Tab": ""}.get(key, text)
        await self.send(
            "Input.dispatchKeyEvent", type="keyDown", key=key, code=key, windowsVirtualKeyCode=code, text=text
        )
        await self.send("Input.dispatchKeyEvent", type="keyUp", key=key, code=key, windowsVirtualKeyCode=code)

    async def click(self, x: float, y: float) -> None:
        """Clicks at a position in the page."""
        for kind in ("mousePressed", "mouseReleased"):
            await self.send("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    async def screenshot(self, path: Path) -> None:
        """Saves a screenshot as a PNG file."""
        path.write_bytes(base64.b64decode((await self.send("Page.captureScreenshot", format="png"))["data"]))


@asynccontextmanager
async def tab(program: str, folder: Path) -> AsyncIterator[Tab]:
    """Opens a tab in a new browser. Closes the browser when the `async with` block ends."""
    process = await asyncio.create_subprocess_exec(
        program,
        "--headless=new",
        "--no-sandbox",  # tests may run as root, and open nothing but what they serve
        "--disable-gpu",
        "--no-first-run",
        "--remote-debugging-port=0",
        f"--user-data-dir={folder}",
        "about:blank",
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        port = await _port(folder / "DevToolsActivePort")
        async with connect(f"ws://127.0.0.1:{port[0]}{port[1]}", max_size=None, proxy=None) as browser:
            await browser.send(json.dumps({"id": 0, "method": "Target.getTargets"}))
            targets = json.loads(await browser.recv())["result"]["targetInfos"]
            (page,) = (target["targetId"] for target in targets if target["type"] == "page")
        async with connect(f"ws://127.0.0.1:{port[0]}/devtools/page/{page}", max_size=None, proxy=None) as socket:
            made = Tab(socket)
            listening = asyncio.create_task(made.listen())
            for part in ("Page", "Network", "Runtime", "Log"):
                await made.send(f"{part}.enable")
            yield made
            listening.cancel()
    finally:
        process.kill()
        await process.wait()


async def _port(path: Path) -> list[str]:
    """Waits for the file in which the browser writes its port. Returns the lines of the file."""
    async with asyncio.timeout(START_SECONDS):
        while not (path.exists() and len(lines := path.read_text().splitlines()) == 2):
            await asyncio.sleep(0.05)
        return lines
