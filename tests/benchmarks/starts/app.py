"""The app itself, as `crisisdesk --profile DIR` starts it; closed as soon as Today can be used."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.starts.moments import Watch, note, tell


def _look() -> None:
    from crisisdesk.ui.today.view import TodayView

    for window in QApplication.topLevelWidgets():
        for page in window.findChildren(TodayView):
            if page.start.isVisible() and page.start.isEnabled():
                note("usable")
                window.close()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    watch = Watch()
    application.installEventFilter(watch)
    timer = QTimer()
    timer.timeout.connect(_look)
    timer.start(2)

    from crisisdesk.app import main

    code = main(["--profile", sys.argv[1]])
    tell()
    sys.exit(code)
