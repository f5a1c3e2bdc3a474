"""`python3 desktop`: sets up what is missing, then opens the app; what follows is for `crisisdesk`."""

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[1] / "packaging")
    from bootstrap import open_desk

    sys.exit(open_desk(sys.argv[1:]))
