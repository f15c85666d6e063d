"""`python -m landbrush`: the command line."""

import sys

from .core.threads import wait_passively

if __name__ == "__main__":
    wait_passively()
    from .core.cli import main

    sys.exit(main(sys.argv[1:]))
