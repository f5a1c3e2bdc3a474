"""That the Qt binding installed does not break the interpreter."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFont


def test_a_call_without_a_result_does_not_use_up_none(qapp: object) -> None:
    """PySide6 6.12.0 gives away a reference to None with each such call; before Python 3.12 that ends in a crash."""
    font = QFont()
    before = sys.getrefcount(None)
    for _ in range(300):
        font.setPixelSize(10)
    assert before - sys.getrefcount(None) < 100, "this PySide6 cannot be used with this Python"
