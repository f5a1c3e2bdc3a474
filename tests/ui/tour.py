"""Every screen in every state, one after the other, for tests that look at all of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtWidgets import QApplication, QWidget

from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.ui.article.view import ArticleView
from crisisdesk.ui.house import House
from crisisdesk.ui.intake import Stage, Under
from crisisdesk.ui.learners.view import LearnersView
from crisisdesk.ui.library.view import LibraryView
from crisisdesk.ui.missed.view import MissedView
from crisisdesk.ui.quiz.view import QuizView
from crisisdesk.ui.screens import SCREENS
from crisisdesk.ui.turns import Turns
from tests.ui.sample import GAP, MAP, MATCH, ORDER, PLACE, SPEAKER

COLLECTIONS = ("Ukraine, January 2022", "Empty")
"""Their names."""


def tour(house: House) -> Iterator[tuple[str, QWidget]]:
    """Name and widget of each state, shown and laid out. The library is to hold the seed article."""
    for screen in SCREENS:
        house.show_screen(screen.key)
        yield _settled(f"{screen.key} at first", house.window())
    yield from _quiz(house)
    for screen in SCREENS:
        house.show_screen(screen.key)
        yield _settled(screen.key, house.window())
    article = cast(ArticleView, house.page("article"))
    article.presenter.pick_mark(0)
    house.show_screen("article")
    yield _settled("a mark picked", house.window())
    article.ask_to_write()
    yield from _dialog("writing a question")
    yield from _dialogs(house)


def _quiz(house: House) -> Iterator[tuple[str, QWidget]]:
    asked = {"choice": SPEAKER, "place": PLACE, "gap": GAP, "match": MATCH, "order": ORDER, "map": MAP}
    for name, question in asked.items():
        house.start_quiz(Plan(PlanKind.MISSED, only=(question,)))
        view = cast(QuizView, house.page("quiz"))
        yield _settled(f"{name} asked", house.window())
        view.presenter.switch_way()
        yield _settled(f"{name} the other way", house.window())
        view.presenter.check("Sergei Lavrov")
        yield _settled(f"{name} answered wrong", house.window())
        if name == "choice":
            view.presenter.open_proof()
            yield _settled("the proof in the article", house.window())
            house.show_screen("quiz")
        view.presenter.go_on()
        view.presenter.give_up()
        view.presenter.go_on()
        yield _settled(f"the end after {name}", house.window())


def _dialogs(house: House) -> Iterator[tuple[str, QWidget]]:
    house.show_screen("library")
    library = cast(LibraryView, house.page("library"))
    library.presenter.collections.make(COLLECTIONS[0], [library.list.key()])
    yield _settled("a collection", house.window())
    library.head.ask_for_articles()
    yield from _dialog("articles of a collection")
    library.ask_to_export()
    yield from _dialog("export")
    library.ask_for_collection()
    yield from _dialog("a new collection")
    library.presenter.collections.make(COLLECTIONS[1])
    yield _settled("an empty collection", house.window())
    library.shelf.list.choose(0)
    house.intake.moved.emit(Under("a-long-name-of-a-file.html", Stage.UNDERSTANDING, 2))
    library.presenter.delete(library.list.keys())
    yield _settled("reading in, and a notice", house.window())
    house.intake.rested.emit()
    library.ask_for_text()
    yield from _dialog("paste")
    library.ask_to_fetch("https://example.org/")
    yield from _dialog("a web address")
    house.show_screen("aside")
    yield _settled("nothing set aside", house.window())
    house.show_screen("missed")
    missed = cast(MissedView, house.page("missed"))
    missed.presenter.carer.ask_for_words(SPEAKER)
    yield from _dialog("other words")
    missed.presenter.carer.tell_past(SPEAKER)
    yield from _dialog("how it went")
    house.show_screen("learners")
    learners = cast(LearnersView, house.page("learners"))
    learners.ask_for_new()
    yield from _dialog("a new learner")
    for name, show in (("all keys", house.show_keys), ("palette", house.show_palette), ("about", house.show_about)):
        show()
        yield from _dialog(name)
    house.show_screen("backups")
    yield _settled("backups", house.window())
    for screen in ("today", "quiz", "article", "library"):
        house.show_screen(screen)
        yield _settled(f"{screen} without articles", house.window())


def _dialog(name: str) -> Iterator[tuple[str, QWidget]]:
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    yield _settled(name, dialog)
    owner = dialog.parentWidget()
    dialog.close()
    if owner is not None:
        # Offscreen no window manager gives it back.
        owner.activateWindow()
        _settle(owner)


def _settled(name: str, widget: QWidget) -> tuple[str, QWidget]:
    _settle(widget)
    return name, widget


def _settle(widget: QWidget) -> None:
    # Layouts ask for another round when text wraps, and deferred scrolling comes after them.
    rounds, pieces = 4, widget.window().findChildren(Turns)
    while rounds:
        rounds = rounds - 1 if all(each.idle for each in pieces) else 4
        QApplication.sendPostedEvents()
        QApplication.processEvents()
