"""When something happens that nobody foresaw: it is logged, told in plain words, and the window goes on."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Signal

_Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class Mishaps(QObject):
    """Catches what no slot caught. PySide goes on after an exception in a slot, so the person must be told."""

    happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: _Hook | None = None

    def watch(self) -> None:
        """From now on."""
        self._before = sys.excepthook
        sys.excepthook = self._catch

    def stop(self) -> None:
        """No longer."""
        if self._before is not None:
            sys.excepthook = self._before
            self._before = None

    def _catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        from crisisdesk.log import logger

        logger.error("not foreseen", exc_info=(kind, error, trace))
        self.happened.emit(_details(error, trace))


def _details(error: BaseException, trace: TracebackType | None) -> str:
    """Where it happened, without what was read or answered: the message may quote an article."""
    import traceback
    from pathlib import Path

    frames = [f"{Path(at.filename).name}:{at.lineno} {at.name}" for at in traceback.extract_tb(trace)]
    return "\n".join([*frames, type(error).__qualname__])


def tell(parent: QObject | None, details: str) -> None:
    """Show what happened, what was kept, what to do."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMessageBox, QWidget

    box = QMessageBox(parent if isinstance(parent, QWidget) else None)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(QCoreApplication.translate("Mishap", "Something went wrong"))
    box.setText(QCoreApplication.translate("Mishap", "Something went wrong in Crisis Desk."))
    box.setInformativeText(
        QCoreApplication.translate(
            "Mishap",
            "Every answer that was shown as saved is kept. You can go on; if it happens again, close the program and "
            "open it anew. What happened is written in the log.",
        )
    )
    box.setDetailedText(details)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.open()
