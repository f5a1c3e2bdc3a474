"""What is shown fits its room again once the text or the window has another size, and Tab walks as the eye does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QBoxLayout,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QProxyStyle,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.ui.carer import Past
from crisisdesk.ui.house import House
from crisisdesk.ui.learners.view import LearnersView
from crisisdesk.ui.pictures.data import Told
from crisisdesk.ui.pictures.table import FactTable
from crisisdesk.ui.plan.view import PlanView
from crisisdesk.ui.question_dialogs import PastDialog
from crisisdesk.ui.quiz.view import QuizView
from crisisdesk.ui.screens import SCREENS
from crisisdesk.ui.settings.view import SettingsView
from crisisdesk.ui.story.view import StoryView
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Text
from crisisdesk.ui.widgets.page import Page
from crisisdesk.ui.widgets.picks import OneOf
from tests.fakes.questions import a_built
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk
from tests.ui.sample import SPEAKER
from tests.ui.tour import _settle


def test_panels_stand_side_by_side_as_long_as_the_text_leaves_them_room(
    qtbot: QtBot, open_window: OpenWindow, desk: TestDesk
) -> None:
    house = open_window(desk)
    house.start_quiz(Plan(PlanKind.MISSED, only=(SPEAKER,)))
    panels = cast(QuizView, house.page("quiz"))._panels
    assert panels.direction() is QBoxLayout.Direction.LeftToRight
    house.look.choose(percent=200)
    qtbot.waitUntil(lambda: panels.direction() is QBoxLayout.Direction.TopToBottom)
    house.look.choose(percent=100)
    qtbot.waitUntil(lambda: panels.direction() is QBoxLayout.Direction.LeftToRight)


@pytest.fixture
def steady_caret(qtbot: QtBot) -> Iterator[None]:
    """It does not blink."""
    del qtbot
    before = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    yield
    QApplication.setCursorFlashTime(before)


def pictures(house: House) -> dict[str, QImage]:
    """Each screen as it is seen."""
    seen = {}
    for screen in SCREENS:
        house.show_screen(screen.key)
        _settle(house.window())
        seen[screen.key] = house.window().grab().toImage()
    return seen


@pytest.mark.usefixtures("steady_caret")
@pytest.mark.parametrize(("key", "value"), [("text_size", 200), ("theme", "dark"), ("typeface", "readable")])
def test_a_screen_that_is_there_looks_as_if_it_were_made_so(
    open_window: OpenWindow, desk: TestDesk, key: str, value: int | str
) -> None:
    plain: dict[str, Any] = {"theme": "light", "reduced_motion": True}
    made_so = pictures(open_window(desk, **{**plain, key: value}))
    house = open_window(desk, **plain)
    pictures(house)
    house.show_screen("today")
    house.set_up(key, value)
    changed = pictures(house)
    assert [name for name in made_so if changed[name] != made_so[name]] == []


@pytest.mark.parametrize("key", ["settings", "learners"])
def test_where_one_is_can_be_seen_in_a_low_window(
    qtbot: QtBot, open_window: OpenWindow, desk: TestDesk, key: str
) -> None:
    house = open_window(desk, size=(900, 600), text_size=200)
    house.show_screen(key)
    button, rail = house.rail.button(key), house.rail

    def is_seen() -> bool:
        return rail.rect().contains(QRect(button.mapTo(rail, QPoint(0, 0)), button.size()))

    qtbot.waitUntil(is_seen)
    house.window().resize(900, 460)
    qtbot.waitUntil(is_seen)


def test_the_rail_is_as_wide_as_its_words_in_any_size(open_window: OpenWindow, desk: TestDesk) -> None:
    rail = open_window(desk).rail
    at_100 = rail.width()
    at_200 = open_window(desk, text_size=200).rail.width()
    house = open_window(desk)
    widths = []
    for percent in (200, 100):
        house.look.choose(percent=percent)
        widths.append(house.rail.width())
    assert widths == [at_200, at_100]


def test_tab_walks_from_the_first_picture_to_the_last(qtbot: QtBot, open_window: OpenWindow, desk: TestDesk) -> None:
    house = open_window(desk)
    view = cast(StoryView, house.page("story"))
    for _ in range(4):
        view.wall.lay_by()
    house.show_screen("story")
    qtbot.waitUntil(lambda: view.wall.is_whole)
    names: dict[QWidget, str] = {card.picture: name for name, card in view.wall.cards.items()}
    met: list[str] = []
    at: QWidget | None = view.scope
    while at is not None and len(met) < len(names):
        at = at.nextInFocusChain()
        met += [names[at]] if at is not None and at in names else []
    assert met == list(view.wall.cards) == ["speakers", "days", "atlas"]


def test_a_short_history_stands_close_together(qtbot: QtBot, look: Look) -> None:
    past = PastDialog(look, Past("Who said it?", "Ada", "answered 1 time", (("Wrong: B", "today", "tomorrow"),)))
    qtbot.addWidget(past)
    past.show()
    told = past.findChildren(Text)
    assert len(told) == 3
    assert [each.height() for each in told] == [each.heightForWidth(each.width()) for each in told]


def test_words_without_room_end_in_dots(qtbot: QtBot) -> None:
    box = OneOf(name="Kind")
    qtbot.addWidget(box)
    box.addItem("What is due, then new ones")

    def words_at(width: int) -> str:
        box.resize(width, 40)
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        return option.currentText

    assert words_at(600) == "What is due, then new ones"
    assert words_at(120).endswith("…")


def test_rows_of_a_table_wrap_anew_in_larger_text(qtbot: QtBot, look: Look) -> None:
    around = QWidget()
    table = FactTable(around)
    qtbot.addWidget(around)
    around.setStyleSheet(look.style_sheet())
    around.resize(300, 300)
    table.resize(300, 300)
    table.show_facts(Told("Days", "", ("Day", "Answers"), (("26 November 2026", "16"),)))
    around.show()
    table.fit()
    before = table.height()
    look.choose(percent=200)
    around.setStyleSheet(look.style_sheet())
    assert table.rowHeight(0) == table.sizeHintForRow(0)
    assert table.height() > 1.5 * before


def test_as_many_articles_are_seen_in_larger_text(open_window: OpenWindow, desk: TestDesk) -> None:
    for number in range(3):
        desk.shelve(a_built(f"Talks {number}"))
    house = open_window(desk)
    house.show_screen("plan")
    plan = cast(PlanView, house.page("plan"))

    def rows_seen() -> float:
        return plan.articles.height() / plan.articles.sizeHintForRow(0)

    before = rows_seen()
    house.look.choose(percent=200)
    assert rows_seen() == pytest.approx(before, abs=0.2)


def out_of_sight(page: Page, field: QWidget) -> int:
    """How many pixels of its height are not seen."""
    assert page._column is not None
    view = page._column.viewport()
    box = QRect(field.mapTo(view, QPoint(0, 0)), field.size())
    return box.height() - box.intersected(view.rect()).height()


@pytest.mark.parametrize("size", [(1240, 800), (900, 600)])
def test_the_field_for_the_size_of_text_stays_in_sight(
    qtbot: QtBot, open_window: OpenWindow, desk: TestDesk, size: tuple[int, int]
) -> None:
    house = open_window(desk, size=size)
    house.show_screen("settings")
    page = cast(SettingsView, house.page("settings"))
    field = page.controls["text_size"]
    _settle(house.window())
    field.setFocus()
    for percent in ("200", "100", "200"):
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, percent)
        QTest.keyClick(field, Qt.Key.Key_Return)
        _settle(house.window())
        assert (house.look.percent, out_of_sight(page, field)) == (int(percent), 0)


def test_what_stays_in_sight_moves_no_column_sideways(open_window: OpenWindow, desk: TestDesk) -> None:
    house = open_window(desk, size=(640, 460))
    house.show_screen("settings")
    house.set_up("text_size", 200)
    _settle(house.window())
    column = house.page("settings")._column
    assert column is not None
    assert column.horizontalScrollBar().value() == 0


def test_who_scrolls_away_from_it_is_not_brought_back(qtbot: QtBot, open_window: OpenWindow, desk: TestDesk) -> None:
    house = open_window(desk)
    house.show_screen("settings")
    page = cast(SettingsView, house.page("settings"))
    field = page.controls["text_size"]
    field.setFocus()
    house.set_up("text_size", 200)
    _settle(house.window())
    assert page._column is not None
    bar = page._column.verticalScrollBar()
    bar.triggerAction(QAbstractSlider.SliderAction.SliderToMaximum)
    page.controls["theme"].setFixedHeight(300)
    _settle(house.window())
    assert out_of_sight(page, field) == field.height()


@pytest.mark.parametrize("key", ["kind", "new"])
def test_words_beside_a_field_stand_in_its_middle(open_window: OpenWindow, desk: TestDesk, key: str) -> None:
    house = open_window(desk)
    house.show_screen("plan")
    plan = cast(PlanView, house.page("plan"))
    form, field = (plan._session_form, plan.sort) if key == "kind" else (plan._days_form, plan.new)
    label = form.labelForField(field)
    assert label is not None
    assert abs(label.geometry().center().y() - field.geometry().center().y()) <= 1


@pytest.mark.parametrize(("width", "lines"), [(1240, 1), (900, 2)])
def test_words_above_a_field_wrap_only_where_their_line_is_too_short(
    open_window: OpenWindow, desk: TestDesk, width: int, lines: int
) -> None:
    house = open_window(desk, size=(width, 800), text_size=200)
    house.show_screen("plan")
    plan = cast(PlanView, house.page("plan"))
    _settle(house.window())
    label = plan._session_form.labelForField(plan.articles)
    assert label is not None
    assert label.geometry().bottom() < plan.articles.y(), "it stands above the field"
    assert round(label.height() / label.fontMetrics().lineSpacing()) == lines


class _WithIcons(QProxyStyle):
    """A desktop that has pictures on the buttons of dialogs."""

    def styleHint(self, hint: QStyle.StyleHint, *rest: Any) -> int:
        """As it wishes."""
        return int(hint is QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons or super().styleHint(hint, *rest))


def test_buttons_of_qt_s_own_dialogs_look_like_the_others(qtbot: QtBot, look: Look) -> None:
    dialog, style = QInputDialog(), _WithIcons("fusion")
    qtbot.addWidget(dialog)
    style.setParent(dialog)
    dialog.setStyle(style)
    dialog.setStyleSheet(look.style_sheet())
    dialog.show()
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    assert [button.icon().isNull() for button in box.buttons()] == [True, True]


def test_an_exported_learner_s_file_has_its_ending_even_if_it_is_left_out(
    open_window: OpenWindow, desk: TestDesk
) -> None:
    learners = cast(LearnersView, open_window(desk).page("learners"))
    learners.show_page()
    learners.ask_where()
    dialog = learners.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.defaultSuffix() == "json"
    dialog.reject()


def test_the_title_tells_the_screen_from_the_first(open_window: OpenWindow, desk: TestDesk) -> None:
    assert open_window(desk).window().windowTitle() == "Today – Crisis Desk"
