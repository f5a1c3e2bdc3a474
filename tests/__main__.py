"""`python3 tests`: sets up what is missing, then runs the tests; what follows is for pytest."""

import os
import sys

if __name__ == "__main__":
    # Instead of tests/ itself, whose folders would stand before packages of the same name.
    sys.path[0] = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "packaging")
    from bootstrap import run_tests

    sys.exit(run_tests(sys.argv[1:]))
