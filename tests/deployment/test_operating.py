"""Follows docs/operating.md on a bare Debian system, in a root folder of its own.

`RAPPORT_TEST_DEBIAN` names the folder, which `debootstrap --variant=minbase bookworm FOLDER` creates. apt and pip must
be able to install packages there. The test works on a copy, and needs root, and the ports 80, 443, 5432, 8001 and 8002.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.docs.markdown import ROOT, snippets, text_of

PAGE = "docs/operating.md"
DEBIAN = os.environ.get("RAPPORT_TEST_DEBIAN", "")
HERE = Path(__file__).parent
LONGEST = 20 * 60
"""The maximum time in seconds."""

CHECKS = """
echo "== sockets"
/opt/rapport/current/.venv/bin/python /root/sockets.py "$token"
"""

pytestmark = pytest.mark.skipif(not DEBIAN, reason="RAPPORT_TEST_DEBIAN names no root folder of Debian")


def prepared(folder: Path) -> Path:
    """Returns a copy of the root folder with a release in it, and with a script of all commands on the page."""
    root = folder / "debian"
    subprocess.run(["cp", "--archive", DEBIAN, root], check=True)
    with open(root / "root/rapport.tar.gz", "wb") as file:
        subprocess.run(
            ["git", "archive", "--format", "tar.gz", "--prefix", "rapport/", "HEAD"], cwd=ROOT, stdout=file, check=True
        )
    shutil.copy(HERE / "systemctl.py", root / "usr/local/bin/systemctl")
    os.chmod(root / "usr/local/bin/systemctl", 0o755)
    shutil.copy(HERE / "sockets.py", root / "root/sockets.py")
    blocks = [snippet.text for snippet in snippets(PAGE, "bash")]
    tried = next(n for n, block in enumerate(blocks) if "https://crm.example.com/graphql" in block)
    blocks.insert(tried + 1, CHECKS)
    starts = next(n for n, block in enumerate(blocks) if "createdb" in block)
    blocks.insert(starts, "service postgresql start\n")
    script = "".join(f"\necho '== block {n}' >&2\n{block}\n" for n, block in enumerate(blocks))
    (root / "root/all.sh").write_text(f"set -euo pipefail\nexport DEBIAN_FRONTEND=noninteractive\ncd /root\n{script}")
    return root


@pytest.mark.prove
def test_the_commands_of_the_page_set_up_a_server_that_works(tmp_path: Path) -> None:
    root = prepared(tmp_path)
    inside = 'mount --bind /dev "$0/dev" && mount -t proc proc "$0/proc" && exec chroot "$0" /bin/bash /root/all.sh'
    command = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "/bin/bash", "-c", inside, str(root)]
    environment = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root"}
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=LONGEST, check=False)
    print(ended.stdout, ended.stderr)
    assert ended.returncode == 0, ended.stderr[-4_000:]
    answer = next(snippet.text for snippet in snippets(PAGE, "text"))
    assert answer.strip() in ended.stdout
    payloads = json.loads(ended.stdout.split("== sockets\n")[1].splitlines()[0])
    assert payloads == [{"data": {"events": {"operation": "CREATE"}}}] * 2
    assert "All" in ended.stdout.split("== sockets")[1], "doctor finds no violation in the restored database"


def test_the_page_names_files_that_there_are() -> None:
    text = text_of(PAGE)
    for path in (ROOT / "examples/deployment").rglob("*.*"):
        assert f"examples/deployment/{path.relative_to(ROOT / 'examples/deployment').parts[0]}" in text, path
