#!/usr/bin/python3
"""A stand-in for systemctl in a root folder without systemd: runs the commands of units, as their users."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

UNITS = Path("/etc/systemd/system")


def fields_of(name: str) -> tuple[dict[str, str], str]:
    """Returns the fields of a unit's section [Service], and the instance in its name."""
    template, _, instance = name.partition("@")
    file = UNITS / (f"{template}@.service" if instance else f"{template}.service")
    lines = re.findall(r"^(\w+)=(.*)$", file.read_text().split("[Service]")[1], re.MULTILINE)
    return {key: value.replace("%i", instance) for key, value in lines}, instance


def start(name: str) -> None:
    """Starts the command of a unit, with its user, environment file and working directory."""
    fields, _ = fields_of(name)
    environment = {"PATH": os.environ["PATH"]}
    for line in Path(fields["EnvironmentFile"]).read_text().splitlines():
        key, _, value = line.partition("=")
        environment[key] = value
    with open(f"/var/log/{name}.log", "ab") as log:
        process = subprocess.Popen(
            fields["ExecStart"].split(),
            user=fields["User"],
            group=fields["Group"],
            extra_groups=[],
            cwd=fields["WorkingDirectory"],
            env=environment,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    Path(f"/run/{name}.pid").write_text(str(process.pid))


def stop(name: str) -> None:
    """Stops a unit that runs, and waits until its process has ended."""
    file = Path(f"/run/{name}.pid")
    if not file.exists():
        return
    pid = int(file.read_text())
    os.kill(pid, signal.SIGTERM)
    while Path(f"/proc/{pid}/status").exists() and "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text():
        time.sleep(0.05)
    file.unlink()


def main(words: list[str]) -> None:
    """Runs a command of systemctl. Restarts services other than Rapport's by their own scripts."""
    command, *names = [word for word in words if not word.startswith("--")]
    for name in names:
        if not name.startswith("rapport"):
            subprocess.run(["service", name, "restart"], check=True)
            continue
        if command == "restart":
            stop(name)
        start(name)


main(sys.argv[1:])
