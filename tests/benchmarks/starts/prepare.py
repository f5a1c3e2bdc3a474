"""Makes the profile that the app is started with: the first article read, its quiz made, nothing answered."""

import sys
from pathlib import Path

from crisisdesk import assets, exchange
from crisisdesk.app import build, open_desk
from crisisdesk.paths import Paths

if __name__ == "__main__":
    paths = Paths.under(Path(sys.argv[1]))
    paths.make()
    desk = open_desk(paths)
    desk.learners.current()
    desk.library.save(build(exchange.read_file(assets.seeds()[0])))
    desk.close()
