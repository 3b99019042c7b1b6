from __future__ import annotations

import math
import os
import subprocess
import sys
import threading
import time

import pytest

from bench.servers import Server


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells of other processes")
def test_the_cpu_of_a_server_is_that_of_all_its_threads() -> None:
    def work() -> None:
        until = time.thread_time() + 0.05
        while time.thread_time() < until:
            pass

    server, before = Server("", os.getpid()), time.process_time()
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    used, after = server.cpu, time.process_time()
    assert before + 0.05 <= used <= after


def test_the_cpu_of_a_server_that_has_ended_is_unknown() -> None:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    assert math.isnan(Server("", process.pid).cpu)
