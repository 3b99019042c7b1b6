"""Runs the fuzz proof alone: `python -m tests.proofs.fuzz [sqlite|postgres]`."""

import os

from tests.proofs.alone import run_alone
from tests.proofs.fuzz.proof import fuzz

run_alone("fuzz", fuzz, number=int(os.environ.get("RAPPORT_TEST_CASES", "20000")))
