"""A bare window: the least that PySide6 can do."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from tests.benchmarks.starts.moments import Watch, tell

app = QApplication(sys.argv[:1])
watch = Watch()
app.installEventFilter(watch)
window = QMainWindow()
window.setCentralWidget(QLabel("Crisis Desk"))
window.resize(1240, 800)
window.show()
app.processEvents()
tell()
