"""`python -m landbrush`: the command line."""

import sys

from .core.threads import wait_briefly

if __name__ == "__main__":
    wait_briefly()
    from .core.cli import main

    sys.exit(main(sys.argv[1:]))
