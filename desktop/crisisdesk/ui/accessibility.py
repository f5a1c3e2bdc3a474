"""What Qt tells a screen reader, put right where Qt would fall over."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface


@cache
def put_right() -> None:
    """Once, and before anybody asks for what is in the window.

    Qt's own account of an area that scrolls counts its scroll bars as long as they are seen, and looks up whichever of its children
    is asked for without a look at how many there are. A screen reader counts first and asks then; where a bar or the whole
    page has gone in between, the program is gone too. The account of a plain widget counts all that is in it, seen or not, and
    has nothing to tell of what is not there.
    """
    # Not above: PySide makes these when they are first named, and the first frame needs none of them.
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QAccessibleWidget, QScrollArea

    def account(key: str, of: QObject) -> QAccessibleInterface | None:
        if key == QScrollArea.__name__ and isinstance(of, QScrollArea):
            return QAccessibleWidget(of, QAccessible.Role.Client)
        return None

    QAccessible.installFactory(account)
