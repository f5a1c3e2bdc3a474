"""What one learner wrote is on no screen of another, and in no log."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from crisisdesk import log
from crisisdesk.domain.answer import Answer
from crisisdesk.paths import Paths
from crisisdesk.ui.house import House
from crisisdesk.ui.learners.view import LearnersView
from crisisdesk.ui.screens import SCREENS
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk
from tests.ui.test_screens import go

CANARY = "zyxwvutsrq"


def sing(desk: TestDesk) -> None:
    """Who studies now types a word that nobody else knows."""
    session = desk.start()
    for _ in range(3):
        asked = desk.study.asked(session)
        assert asked is not None
        session = desk.study.next(
            desk.study.answer(session, Answer(asked.question.id, CANARY, 1.0, typed=True)).session
        )


def said_by(widget: QWidget) -> str:
    """All that a widget shows or tells a screen reader."""
    said = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()]
    if isinstance(widget, QLabel | QLineEdit):
        said.append(widget.text())
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        said.append(widget.toPlainText())
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        said.extend(_said_by_model(widget.model()))
    return "\n".join(said)


def _said_by_model(model: QAbstractItemModel) -> list[str]:
    roles = [*range(32), *range(int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.UserRole) + 8)]
    return [repr(model.index(row, 0).data(role)) for row in range(model.rowCount()) for role in roles]


def shown(house: House) -> str:
    """What all screens say."""
    told = []
    for screen in SCREENS:
        house.show_screen(screen.key)
        window = house.window()
        told += [said_by(each) for each in (window, *window.findChildren(QWidget))]
    return "\n".join(told)


def test_what_one_learner_wrote_is_on_no_screen_of_another(open_window: OpenWindow, desk: TestDesk) -> None:
    sing(desk)
    singer = desk.me
    grace = desk.learners.add("Grace").id
    desk.learners.switch(grace)
    house = open_window(desk)
    assert CANARY not in shown(house)
    go(house, LearnersView).presenter.switch(singer)
    assert house.workroom.learner.id == singer
    assert CANARY in shown(house)
    go(house, LearnersView).presenter.switch(grace)
    assert CANARY not in shown(house)


def test_what_a_learner_wrote_is_in_no_log_even_where_it_breaks_the_program(paths: Paths) -> None:
    file = log.start(paths.logs)
    try:
        log.logger.error("not foreseen", exc_info=ValueError(f"cannot grade {CANARY!r}"))
    finally:
        log.stop()
    assert "ValueError" in Path(file).read_text("utf-8")
    assert CANARY not in Path(file).read_text("utf-8")
