"""The commands that need no schema: their arguments, and what they run.

Imports stand inside the commands, so that each starts at once.
"""

from __future__ import annotations

import argparse
import asyncio
import getpass
import sys
from datetime import date
from pathlib import Path
from typing import Any

from core.errors import CommandError
from core.settings import load

DEMO_ADMIN = "admin@example.com"
"""The demo data's administrator."""


def add_to(commands: Any) -> None:
    """Adds the commands to a command line's subparsers."""
    command = commands.add_parser("migrate", help="bring the database to this version")
    command.add_argument("--down", type=_positive, metavar="N", help="take the last N migrations back, with their data")
    command.add_argument("--yes", action="store_true", help="do not ask before data is lost")
    command.set_defaults(run=migrate)

    command = commands.add_parser("seed", help="fill the database with demo data")
    command.add_argument("--customers", type=_positive, default=200, metavar="N", help="how many customers (200)")
    command.add_argument("--if-empty", action="store_true", help="do nothing when there are customers")
    command.set_defaults(run=seed)

    command = commands.add_parser("import", help="bring CSV files in")
    command.add_argument("mapping", type=Path, metavar="MAPPING", help="a TOML file: docs/import.md")
    command.add_argument(
        "--from", dest="folder", type=Path, required=True, metavar="FOLDER", help="where the files are"
    )
    command.add_argument("--dry-run", action="store_true", help="check everything and write nothing")
    command.add_argument("--restore", action="store_true", help="restore deleted rows that are in the files")
    command.add_argument("--report", type=Path, metavar="FILE", help="where refused rows are written")
    command.set_defaults(run=import_)

    command = commands.add_parser("prune-events", help="archive old events, and take them out of the log")
    command.add_argument("--before", type=_day, required=True, metavar="DATE", help="older than this day: 2026-05-01")
    command.add_argument("--archive", type=Path, default=Path(), metavar="FOLDER", help="where the file goes (here)")
    command.add_argument("--force", action="store_true", help="also what is younger than six months")
    command.set_defaults(run=prune_events)

    command = commands.add_parser("admin", help="make an employee an administrator, or a new one")
    command.add_argument("email", help="the employee's address")
    command.add_argument("--name", help="the employee's full name")
    command.set_defaults(run=admin)

    command = commands.add_parser("password", help="give an employee a password, typed or from the standard input")
    command.add_argument("email", help="an active employee's address")
    command.set_defaults(run=password)

    command = commands.add_parser("token", help="print a bearer token")
    command.add_argument("email", help=f"an active employee's address, such as {DEMO_ADMIN} of the demo data")
    command.add_argument("--minutes", type=_positive, default=60, help="how long it holds (60)")
    command.set_defaults(run=token)

    command = commands.add_parser("keys", help="print new encryption keys")
    command.set_defaults(run=keys)

    command = commands.add_parser("rotate-keys", help="encrypt everything anew: docs/encryption.md")
    command.add_argument("--new", action="store_true", help="with new keys, which are added to the key file first")
    command.set_defaults(run=rotate_keys)


def migrate(arguments: argparse.Namespace) -> int:
    """Applies what is missing, or takes the last migrations back."""
    from jobs import migrate as job

    settings = load()
    if arguments.down and not arguments.yes and asyncio.run(job.is_used(settings)):
        _confirm("There is data in the database, and what these migrations brought is lost for good.")
    work = job.downgrade(settings, arguments.down) if arguments.down else job.upgrade(settings)
    done = asyncio.run(work)
    print("\n".join(done) if done else "The database is up to date.")
    return 0


def seed(arguments: argparse.Namespace) -> int:
    """Fills the database with demo data."""
    from jobs.seeding import seed as job

    asyncio.run(job(load(), arguments.customers, if_empty=arguments.if_empty))
    return 0


def import_(arguments: argparse.Namespace) -> int:
    """Brings CSV files in."""
    from jobs.importing import print_summary, run_import

    summary = asyncio.run(
        run_import(
            load(),
            arguments.mapping,
            arguments.folder,
            dry_run=arguments.dry_run,
            restore=arguments.restore,
            report=arguments.report,
        )
    )
    print_summary(summary)
    return summary.exit_code


def prune_events(arguments: argparse.Namespace) -> int:
    """Archives and removes old events."""
    from jobs.pruning import prune

    print(asyncio.run(prune(load(), arguments.before, arguments.archive, force=arguments.force)))
    return 0


def admin(arguments: argparse.Namespace) -> int:
    """Makes somebody an administrator."""
    from jobs.administrators import make_administrator

    print(asyncio.run(make_administrator(load(), arguments.email, arguments.name)))
    return 0


def password(arguments: argparse.Namespace) -> int:
    """Gives an employee a password, which is typed twice, or the first line of the standard input."""
    from jobs.passwords import set_password

    settings = load()
    if sys.stdin.isatty():
        given = getpass.getpass(f"New password of {arguments.email}: ")
        if given != getpass.getpass("The same again: "):
            raise CommandError("The two are not the same. Nothing was changed.")
    else:
        given = sys.stdin.readline().rstrip("\r\n")
    print(asyncio.run(set_password(settings, arguments.email, given)))
    return 0


def token(arguments: argparse.Namespace) -> int:
    """Prints a bearer token of an employee."""
    from jobs.tokens import issue_token

    print(asyncio.run(issue_token(load(), arguments.email, arguments.minutes)))
    return 0


def keys(arguments: argparse.Namespace) -> int:
    """Prints a new ring of encryption keys."""
    from core.keys import new_ring

    print(new_ring(), end="")
    return 0


def rotate_keys(arguments: argparse.Namespace) -> int:
    """Brings everything that is encrypted to the current keys."""
    from jobs.rotation import rotate_keys as job

    print(asyncio.run(job(load(), new=arguments.new)))
    return 0


def _confirm(what: str) -> None:
    """Raises CommandError unless somebody at the terminal types yes."""
    if not sys.stdin.isatty():
        raise CommandError(f"{what} If that is meant, add --yes.")
    print(f"{what} Type yes to go on: ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip() != "yes":
        raise CommandError("Nothing was changed.")


def _positive(text: str) -> int:
    return number(text, "a number", 1, 10_000_000)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a day such as 2026-05-01") from None


def number(text: str, what: str, low: int, high: int) -> int:
    """A number on the command line, within bounds."""
    if not (text.isascii() and text.isdecimal() and low <= int(text[:20]) <= high):
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not {what} from {low:,} to {high:,}")
    return int(text)
