"""The app itself, as `crisisdesk` alone starts it but on the profile given; closed as soon as Today can be used."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.benchmarks.starts.moments import Watch, note, tell


class Look:
    """Looks every few milliseconds, once the first frame is there, whether Today's large button can be pressed."""

    def __init__(self) -> None:
        self._pages: list[QWidget] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """From the first painting on."""
        self._timer.start(4)

    def look(self) -> None:
        """By name, so that nothing of the app is imported before it is needed."""
        if not self._pages:
            children = (child for window in QApplication.topLevelWidgets() for child in window.findChildren(QWidget))
            self._pages = [child for child in children if type(child).__name__ == "TodayView"]
        for page in self._pages:
            start: QWidget = page.start  # type: ignore[attr-defined]  # of TodayView
            if start.isVisible() and start.isEnabled():
                note("usable")
                self._timer.stop()
                page.window().close()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    look = Look()
    watch = Watch(look.begin)
    application.installEventFilter(watch)

    # Not by `--profile DIR`: a start with words also loads the commands, and the daily one has none.
    from crisisdesk import settings
    from crisisdesk.app import open_window
    from crisisdesk.paths import Paths

    paths = Paths.under(Path(sys.argv[1]))
    code = open_window(paths, settings.load(paths.settings))
    tell()
    sys.exit(code)
