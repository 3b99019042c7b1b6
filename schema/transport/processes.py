"""Runs the server in several processes: one parent, and workers that the parent forks.

The parent accepts every connection and passes it to a worker. The workers take turns, so they get equal numbers of
connections. Each worker has a channel, which is a pair of sockets. The order of messages on a channel is kept:

    to a worker    CONNECTION with a file descriptor; LAST: no more connections follow, end after the open ones
    to the parent  READY: the worker has started; LEAVING: the worker is about to stop and wants no more connections

The parent keeps both ends of a channel. If a worker dies, the worker that replaces it takes the connections that are
still in the channel.

On SIGTERM, the workers first report that they are not ready. After the drain time, new connections are turned away, and
the workers finish what they have accepted. On SIGINT, there is no drain time. A second signal kills the workers.
"""

from __future__ import annotations

import logging
import os
import selectors
import signal
import socket
import sys
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from core.logs import finish
from schema.transport.listening import BACKLOG, turn_away

CONNECTION, LAST = b"c", b"l"
READY, LEAVING = b"r", b"g"

LEAVE_SECONDS = 0.5
"""How long the parent waits until a worker leaves alone: a signal to the parent may be about to follow."""

SHORTEST_PAUSE, LONGEST_PAUSE = 0.5, 30.0
"""The seconds before a dead worker is replaced. They double with each death of a worker that lived a short time."""

SHORT_LIFE = 30.0
_TICK = 0.1
_RETRY = 0.005  # while all channels are full
_log = logging.getLogger("rapport.processes")


@dataclass(slots=True, eq=False)
class Worker:
    """One of the workers. The object remains when a new process replaces a process that has ended.

    `pid`: the id of the process; 0 while there is no process.
    """

    number: int
    ours: socket.socket
    theirs: socket.socket
    pid: int = 0
    ready: bool = False
    leaving_since: float | None = None
    began: float = 0.0
    begin_at: float = 0.0
    pause: float = field(default=SHORTEST_PAUSE)

    @classmethod
    def make(cls, number: int) -> Worker:
        """Creates a worker with a new channel and without a process."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        ours.setblocking(False)
        theirs.setblocking(False)
        return cls(number, ours, theirs)


class Processes:
    """The parent of `count` workers.

    `serve`: a function that runs in each worker. It takes the worker's channel and number, and returns the exit code.
    `drain_seconds`: the drain time, during which connections are accepted after a SIGTERM.
    `end_seconds`: how long the workers may take to end after the drain time. Then they are killed.
    """

    def __init__(
        self,
        listener: socket.socket,
        count: int,
        serve: Callable[[socket.socket, int], int],
        *,
        drain_seconds: float,
        end_seconds: float,
    ) -> None:
        self._listener = listener
        self._serve = serve
        self._drain_seconds = drain_seconds
        self._end_seconds = end_seconds
        self._workers = [Worker.make(number) for number in range(count)]
        self._turns = deque(self._workers)
        self._held: deque[socket.socket] = deque()  # accepted while all channels were full
        self._signals: list[int] = []
        self._served = False  # whether any worker has been ready
        self._code = 0

    def run(self) -> int:
        """Runs the workers until a signal. Returns 0, or 1 if no worker could start or workers had to be killed."""
        self._listener.setblocking(False)
        self._listener.listen(BACKLOG)
        wake, waker = socket.socketpair()
        with wake, waker, selectors.DefaultSelector() as selector:
            wake.setblocking(False)
            waker.setblocking(False)
            self._selector = selector
            self._not_for_workers = (wake, waker)
            selector.register(wake, selectors.EVENT_READ)
            for worker in self._workers:
                selector.register(worker.ours, selectors.EVENT_READ, worker)
            _ = signal.set_wakeup_fd(waker.fileno())
            for number in (signal.SIGTERM, signal.SIGINT):
                _ = signal.signal(number, lambda number, _: self._signals.append(number))
            _ = signal.signal(signal.SIGCHLD, lambda *_: None)  # only wakes
            try:
                self._work(wake)
                self._stop(wake)
            finally:
                self._kill()
                _ = signal.set_wakeup_fd(-1)
        return self._code

    def _work(self, wake: socket.socket) -> None:
        while not self._signals:
            for worker in self._workers:
                if not worker.pid and time.monotonic() >= worker.begin_at:
                    self._fork(worker)
            self._listen(any(worker.ready for worker in self._workers) and not self._held)
            self._tick(wake)
            self._bury()
            if self._code:
                return

    def _stop(self, wake: socket.socket) -> None:
        for worker in self._workers:
            worker.ready = worker.ready or worker.leaving_since is not None
        self._send_signal(signal.SIGTERM)
        began = time.monotonic()
        if self._signals and self._signals[0] == signal.SIGTERM:
            while time.monotonic() < began + self._drain_seconds and len(self._signals) < 2:
                if not any(worker.ready for worker in self._workers):
                    break
                self._listen(not self._held)
                self._tick(wake)
                self._bury()
        self._listen(False)
        turn_away(self._listener)
        self._accept()
        self._listener.close()
        end = time.monotonic() + self._end_seconds
        while self._held and time.monotonic() < end:
            self._hand_over()
            time.sleep(_RETRY)
        for worker in self._workers:
            self._say(worker, LAST)
        while any(worker.pid for worker in self._workers) and len(self._signals) < 2 and time.monotonic() < end:
            self._tick(wake)
            self._bury()

    def _kill(self) -> None:
        for worker in self._workers:
            if worker.pid:
                self._code = 1
                os.kill(worker.pid, signal.SIGKILL)
                _ = os.waitpid(worker.pid, 0)
            worker.ours.close()
            worker.theirs.close()

    def _tick(self, wake: socket.socket) -> None:
        """Waits for a connection, a message or a signal, and handles it."""
        for key, _ in self._selector.select(_RETRY if self._held else _TICK):
            if key.fileobj is self._listener:
                self._accept()
            elif key.fileobj is wake:
                with suppress(BlockingIOError):
                    while wake.recv(64):
                        pass
            else:
                self._hear(key.data)
        if self._held:
            self._hand_over()
        now = time.monotonic()
        for worker in self._workers:
            if not self._signals and worker.leaving_since is not None and now > worker.leaving_since + LEAVE_SECONDS:
                worker.leaving_since = None
                self._say(worker, LAST)

    def _hear(self, worker: Worker) -> None:
        with suppress(BlockingIOError):
            for message in worker.ours.recv(64):
                if bytes([message]) == READY:
                    worker.ready = self._served = True
                else:
                    worker.leaving_since = time.monotonic()
                    worker.ready = bool(self._signals)  # if all leave, they share the last connections

    def _listen(self, wanted: bool) -> None:
        listens = self._listener.fileno() in self._selector.get_map()
        if wanted and not listens:
            self._selector.register(self._listener, selectors.EVENT_READ)
        elif listens and not wanted:
            self._selector.unregister(self._listener)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except ConnectionAbortedError:
                continue
            except BlockingIOError:
                break
            except OSError as error:  # no more files, most likely: the connection stays in the queue
                _log.error("Cannot accept a connection: %s", error.strerror)
                time.sleep(_RETRY)
                break
            self._held.append(connection)
        self._hand_over()

    def _hand_over(self) -> None:
        """Passes waiting connections to the workers in turn.

        Skips a worker that is not ready, or whose channel is full.
        """
        while self._held:
            for _ in range(len(self._turns)):
                self._turns.rotate(-1)
                worker = self._turns[-1]
                if worker.ready and self._say(worker, CONNECTION, self._held[0]):
                    self._held.popleft().close()
                    break
            else:
                return

    def _say(self, worker: Worker, message: bytes, connection: socket.socket | None = None) -> bool:
        """Sends a message to a worker. Returns False if the channel is full."""
        try:
            if connection is None:
                _ = worker.ours.send(message)
            else:
                _ = socket.send_fds(worker.ours, [message], [connection.fileno()])
        except BlockingIOError:
            return False
        return True

    def _fork(self, worker: Worker) -> None:
        sys.stdout.flush()
        sys.stderr.flush()
        worker.began = time.monotonic()
        pid = os.fork()
        if pid:
            worker.pid = pid
            return
        code = 1
        try:
            _ = signal.set_wakeup_fd(-1)
            _ = signal.signal(signal.SIGTERM, lambda *_: os._exit(0))  # until the server has a handler
            _ = signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            _ = signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal sends it to all processes
            # Without the parent's ends of the channels, a worker notices that the parent has ended.
            for one in (*self._not_for_workers, self._listener, *(other.ours for other in self._workers)):
                one.close()
            for other in self._workers:
                if other is not worker:
                    other.theirs.close()
            self._selector.close()
            code = self._serve(worker.theirs, worker.number)
        except SystemExit as error:
            code = error.code if isinstance(error.code, int) else 1
        except BaseException:
            _log.exception("A server process failed.")
        finally:
            finish()
            with suppress(OSError, ValueError):
                sys.stdout.flush()
                sys.stderr.flush()
            os._exit(code)  # what follows in `main` is the parent's

    def _bury(self) -> None:
        """Records which workers have ended, and when the workers that replace them will start."""
        for worker in self._workers:
            if not worker.pid:
                continue
            pid, status = os.waitpid(worker.pid, os.WNOHANG)
            if not pid:
                continue
            code = os.waitstatus_to_exitcode(status)
            now = time.monotonic()
            worker.pause = SHORTEST_PAUSE if now - worker.began > SHORT_LIFE else min(worker.pause * 2, LONGEST_PAUSE)
            worker.begin_at = now + worker.pause if code else now
            worker.pid, worker.ready, worker.leaving_since = 0, False, None
            if self._signals:
                self._code = self._code or int(code != 0)
            elif not self._served:
                self._code = 1
            else:
                how = f"with the code {code}" if code >= 0 else f"by the signal {-code}"
                _log.error(
                    "The server process %d ended %s. Another one starts in %.1f s.", pid, how, worker.begin_at - now
                )

    def _send_signal(self, number: int) -> None:
        for worker in self._workers:
            if worker.pid:
                os.kill(worker.pid, number)
