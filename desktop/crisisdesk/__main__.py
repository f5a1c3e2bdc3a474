"""`python -m crisisdesk`, and the `crisisdesk` command."""

from __future__ import annotations

import multiprocessing
import sys


def main(argv: list[str] | None = None) -> int:
    """Runs the command line. Gives the exit code."""
    # First of all: in a frozen bundle the worker process starts here too.
    multiprocessing.freeze_support()
    from crisisdesk.app import main as run

    return run(argv)


if __name__ == "__main__":
    sys.exit(main())
