"""`python -m pyenclave` and the `pyenclave` command."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command and leave the process with its exit code."""
    from .cli.entry import run_command

    run_command(sys.argv[1:])


if __name__ == "__main__":
    main()
