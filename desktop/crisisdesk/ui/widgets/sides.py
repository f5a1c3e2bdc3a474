"""Where text starts and ends in a widget's reading direction, for painting into rectangles that are already mirrored."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def start_side(widget: QWidget) -> Qt.AlignmentFlag:
    """Left in English, right in Arabic."""
    left = widget.layoutDirection() is Qt.LayoutDirection.LeftToRight
    return (Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignAbsolute


def end_side(widget: QWidget) -> Qt.AlignmentFlag:
    """The other side."""
    left = widget.layoutDirection() is Qt.LayoutDirection.LeftToRight
    return (Qt.AlignmentFlag.AlignRight if left else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
