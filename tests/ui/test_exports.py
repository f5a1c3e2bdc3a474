"""Articles go out of the library and come into it as packs, by what a person does at the window."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QDragMoveEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crisisdesk.domain.session import PlanKind
from crisisdesk.exchange.packs import pack_bytes, read_pack
from crisisdesk.services.sending import Format
from crisisdesk.ui.carer import Carer
from crisisdesk.ui.house import House
from crisisdesk.ui.library.export import ExportDialog, ask_for_file
from crisisdesk.ui.library.lists import CollectionList
from crisisdesk.ui.library.view import LibraryView
from crisisdesk.ui.widgets.printing import ask_for_printer
from tests.fakes.packs import NAME, a_pack
from tests.fakes.questions import a_built
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk
from tests.ui.sample import seed_article
from tests.ui.test_collections import contents, drop, titles

Key = Qt.Key


@pytest.fixture
def house(open_window: OpenWindow, desk: TestDesk) -> House:
    """The window, at the library, with the seed article and a newer one."""
    desk.clock.pass_by(days=1)
    desk.shelve(a_built())
    house = open_window(desk)
    house.show_screen("library")
    return house


@pytest.fixture
def library(house: House) -> LibraryView:
    """Its screen."""
    return cast(LibraryView, house.page("library"))


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A file with two articles."""
    file = tmp_path / "lesson.deskpack"
    file.write_bytes(pack_bytes(a_pack()))
    return file


class Hovering(QDragMoveEvent):
    """As Qt makes it where something is dragged, which it knows the source of."""

    origin: QObject | None = None

    def source(self) -> QObject:
        """From where it was dragged."""
        return cast(QObject, self.origin)


def hover(target: CollectionList, data: QMimeData, row: int, *, origin: QObject | None = None) -> None:
    """Drag it over this row."""
    where = target.visualRect(target.model().index(row, 0)).center()
    event = Hovering(where, Qt.DropAction.CopyAction, data, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
    event.origin = origin
    target.dragMoveEvent(event)


def choose_all(library: LibraryView) -> None:
    """As Ctrl+A does."""
    library.list.setFocus()
    QTest.keyClick(library.list, Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def test_a_pack_that_is_dropped_is_in_the_library_and_goes_with_one_step_back(
    qtbot: QtBot, house: House, library: LibraryView, desk: TestDesk, pack: Path
) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(pack))])
    library.take_dropped(dropped)
    qtbot.waitUntil(lambda: len(titles(library)) == 4)
    assert house.notice == f"“{NAME}” is here: 2 articles · 11 new questions"
    assert len(contents(desk)[NAME]) == 2
    library.presenter.add_files((str(pack),))
    again = f"All that is in “{NAME}” was here already. Nothing was changed."
    qtbot.waitUntil(lambda: house.notice == again)
    QTest.keyClick(library.list, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(titles(library)) == 2)
    assert contents(desk) == {}


def test_the_notice_takes_back_the_pack_that_it_tells_of_and_no_answer(
    qtbot: QtBot, house: House, library: LibraryView, desk: TestDesk, pack: Path
) -> None:
    library.presenter.add_files((str(pack),))
    qtbot.waitUntil(lambda: len(titles(library)) == 4)
    desk.answer(desk.start())
    house._notices.undo.click()
    qtbot.waitUntil(lambda: house.notice == "Taken back: what the pack brought is gone.")
    qtbot.waitUntil(lambda: len(titles(library)) == 2)
    assert desk.study.take_back(desk.me) is not None


def test_what_is_no_pack_is_refused_at_the_window_and_the_next_file_comes_in(
    qtbot: QtBot, house: House, library: LibraryView, pack: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.deskpack"
    bad.write_bytes(b"PK\3\4 nothing")
    said: list[str] = []
    house.workroom.noticed.connect(lambda notice: said.append(notice.text))
    library.presenter.add_files((str(bad), str(pack)))
    qtbot.waitUntil(lambda: len(titles(library)) == 4)
    assert "bad.deskpack is damaged, or no pack at all." in said


def test_a_pack_that_is_read_while_the_desk_is_locked_stays_away_and_the_next_file_can_come(
    qtbot: QtBot, house: House, library: LibraryView, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rested: list[bool] = []
    library.presenter.reading.connect(lambda under: rested.append(under is None))
    with monkeypatch.context() as locked:
        locked.setattr(house.workroom, "_learner", None)
        library.presenter.add_files((str(pack),))
        qtbot.waitUntil(lambda: rested[-1:] == [True])
    library.presenter.add_files((str(pack),))
    qtbot.waitUntil(lambda: len(titles(library)) == 4)


def test_several_articles_are_dragged_onto_a_collection_at_once(
    qtbot: QtBot, library: LibraryView, desk: TestDesk
) -> None:
    library.presenter.collections.make(NAME)
    qtbot.waitUntil(lambda: NAME in contents(desk))
    library.shelf.list.choose(0)
    qtbot.waitUntil(library.list.isVisible)
    choose_all(library)
    assert len(library.list.keys()) == 2
    assert not library.read.isEnabled()
    assert library.list.model().index(0, 0).flags() & Qt.ItemFlag.ItemIsDragEnabled, "or Qt begins no drag"
    hover(library.shelf.list, library.list.carried(), 1)
    assert library.shelf.list.aim == -1, "of another program"
    hover(library.shelf.list, library.list.carried(), 1, origin=library.list)
    assert library.shelf.list.aim == 1
    drop(library.shelf.list, library.list.carried(), 1, origin=library.list)
    qtbot.waitUntil(lambda: len(contents(desk)[NAME]) == 2)
    assert library.shelf.list.aim == -1
    library.menu.fill()
    assert library.menu.actions()[0].isChecked()
    assert library.menu.actions()[-1].text() == "New collection with these articles…"
    library.menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: contents(desk)[NAME] == ())


def test_several_articles_are_deleted_and_brought_back_together(
    qtbot: QtBot, house: House, library: LibraryView, desk: TestDesk
) -> None:
    choose_all(library)
    QTest.keyClick(library.list, Key.Key_Delete)
    qtbot.waitUntil(lambda: desk.library.articles() == ())
    assert house.notice == "2 articles and their questions were deleted."
    house._notices.undo.click()
    qtbot.waitUntil(lambda: len(titles(library)) == 2)
    assert house.notice == "2 articles are back, with all that you answered."
    assert desk.study.take_back(desk.me) is None
    choose_all(library)
    library.delete.click()
    qtbot.waitUntil(lambda: desk.library.articles() == ())
    Carer(house.workroom, house).undo()
    qtbot.waitUntil(lambda: len(titles(library)) == 2)
    assert house.notice == "2 articles are back, with all that you answered."


def test_a_quiz_on_several_articles_asks_of_them(
    qtbot: QtBot, house: House, library: LibraryView, desk: TestDesk
) -> None:
    choose_all(library)
    library.quiz.click()
    qtbot.waitUntil(lambda: house.now == "quiz" and desk.study.resume(desk.me) is not None)
    session = desk.study.resume(desk.me)
    assert session is not None
    assert (session.plan.kind, len(session.plan.articles)) == (PlanKind.QUICK, 2)


def test_chosen_articles_are_exported_by_keyboard(
    qtbot: QtBot, house: House, library: LibraryView, tmp_path: Path
) -> None:
    choose_all(library)
    QTest.keyClick(library.list, Key.Key_E)
    dialog = cast(ExportDialog, QApplication.activeModalWidget())
    assert dialog.format is Format.PACK
    QTest.keyClick(dialog.list, Key.Key_Return)
    chooser = cast(QFileDialog, QApplication.activeModalWidget())
    assert isinstance(chooser, QFileDialog)
    assert chooser.selectedFiles()[0].endswith("2 articles.deskpack")
    chooser.fileSelected.emit(str(tmp_path / "out"))
    chooser.close()
    qtbot.waitUntil(lambda: house.notice.endswith("questions are in out.deskpack."))
    assert len(read_pack(tmp_path / "out.deskpack").articles) == 2


def test_a_name_with_a_dot_gets_its_ending_and_takes_no_other_files_place(
    qtbot: QtBot, house: House, library: LibraryView, tmp_path: Path
) -> None:
    (tmp_path / "week 1.2.deskpack").write_text("other")
    (tmp_path / "week 1.2 (2).deskpack").write_text("another")
    ask_for_file(
        library, Format.PACK, "week", lambda file: library.presenter.export(library.list.keys(), "", file, Format.PACK)
    )
    chooser = cast(QFileDialog, QApplication.activeModalWidget())
    chooser.fileSelected.emit(str(tmp_path / "week 1.2"))
    chooser.close()
    qtbot.waitUntil(lambda: house.notice.endswith(" are in week 1.2 (3).deskpack."))
    assert (tmp_path / "week 1.2.deskpack").read_text() == "other"


def test_the_printer_that_was_asked_for_outlives_the_asking(qtbot: QtBot, library: LibraryView) -> None:
    given: list[QPrinter] = []
    ask_for_printer(library, given.append)
    gc.collect()
    dialog = cast(QPrintDialog, QApplication.activeModalWidget())
    assert isValid(dialog.printer())
    dialog.accepted.emit(dialog.printer())
    dialog.close()
    qtbot.waitUntil(lambda: not isValid(dialog))
    gc.collect()
    assert given[0].resolution() > 0


def test_a_collection_is_exported_under_its_name_and_what_is_left_out_is_told(
    qtbot: QtBot, house: House, library: LibraryView, desk: TestDesk, tmp_path: Path
) -> None:
    library.presenter.collections.make(NAME, [seed_article().id])
    qtbot.waitUntil(library.head.isVisible)
    library.head.export.trigger()
    dialog = cast(ExportDialog, QApplication.activeModalWidget())
    dialog.list.choose([row.key for row in dialog.list.rows].index(".gift"))
    dialog.go_on.click()
    chooser = cast(QFileDialog, QApplication.activeModalWidget())
    assert chooser.selectedFiles()[0].endswith(f"{NAME}.gift")
    chooser.fileSelected.emit(str(tmp_path / "out.gift"))
    chooser.close()
    qtbot.waitUntil(lambda: "are in out.gift." in house.notice)
    assert "a form that it cannot hold" in house.notice
    assert f"$CATEGORY: {NAME}/" in (tmp_path / "out.gift").read_text("utf-8")


def test_a_file_that_cannot_be_written_is_told(
    qtbot: QtBot, house: House, library: LibraryView, tmp_path: Path
) -> None:
    library.presenter.export(library.list.keys(), "", tmp_path / "nowhere" / "out.csv", Format.TABLE)
    qtbot.waitUntil(lambda: house.notice.startswith("out.csv cannot be written: "))


def test_walking_along_the_list_chooses_one_again(library: LibraryView) -> None:
    choose_all(library)
    QTest.keyClick(library.list, Key.Key_Up)
    QTest.keyClick(library.list, Key.Key_Down)
    assert len(library.list.keys()) == 1
    library.list.selectionModel().clearSelection()
    assert library.list.keys() == (library.list.key(),), "with none chosen it is the one on which the list stands"
