"""Kill a process that saves, thousands of times: ``python -m tests.kills [2000]``."""

import os
import sys
from pathlib import Path

import pytest


def main() -> int:
    """Run the test of kills for as many rounds as asked; return pytest's exit code."""
    os.environ["JIMDESK_KILLS"] = sys.argv[1] if len(sys.argv) > 1 else "2000"
    test = Path(__file__).parent / "store" / "test_crash.py"
    return int(pytest.main(["-q", str(test), "-k", "survives_a_kill"]))


if __name__ == "__main__":
    sys.exit(main())
