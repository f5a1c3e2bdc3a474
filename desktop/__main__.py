"""`python3 desktop`: sets up what is missing, then opens the app; what follows is for `crisisdesk`."""

import os
import sys

if __name__ == "__main__":
    sys.path[0] = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "packaging")
    from bootstrap import open_desk

    sys.exit(open_desk(sys.argv[1:]))
