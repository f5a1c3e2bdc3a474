"""The screens by name, made when they are first shown: their modules are not needed for the first frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crisisdesk.ui.intake import Intake
    from crisisdesk.ui.keeper import Keeper
    from crisisdesk.ui.settings.presenter import Drawer
    from crisisdesk.ui.theme import Look
    from crisisdesk.ui.widgets.page import Page
    from crisisdesk.ui.workroom import Workroom


@dataclass(frozen=True, slots=True)
class Screen:
    """One entry of the rail."""

    key: str
    icon: str
    words: str
    keys: str


SCREENS = (
    Screen("today", "sun", str(QT_TRANSLATE_NOOP("Screens", "Today")), "Ctrl+1"),
    Screen("quiz", "circle-help", str(QT_TRANSLATE_NOOP("Screens", "Quiz")), "Ctrl+2"),
    Screen("article", "newspaper", str(QT_TRANSLATE_NOOP("Screens", "Article")), "Ctrl+3"),
    Screen("story", "map-pin", str(QT_TRANSLATE_NOOP("Screens", "Overview")), "Ctrl+4"),
    Screen("missed", "rotate-ccw", str(QT_TRANSLATE_NOOP("Screens", "Missed")), "Ctrl+5"),
    Screen("library", "library", str(QT_TRANSLATE_NOOP("Screens", "Library")), "Ctrl+6"),
    Screen("progress", "chart-column", str(QT_TRANSLATE_NOOP("Screens", "Progress")), "Ctrl+7"),
    Screen("plan", "calendar", str(QT_TRANSLATE_NOOP("Screens", "Plan")), "Ctrl+8"),
    Screen("learners", "users", str(QT_TRANSLATE_NOOP("Screens", "Learners")), "Ctrl+9"),
    Screen("settings", "settings", str(QT_TRANSLATE_NOOP("Screens", "Settings")), "Ctrl+,"),
)


UNDER = {"backups": "settings", "aside": "library"}
"""Screens without an entry in the rail, and from which one they are reached."""


def make(
    key: str, *, look: Look, workroom: Workroom, intake: Intake, drawer: Drawer, keeper: Keeper, parent: QWidget
) -> Page:
    """The screen of this name, with its presenter, made where it is to stand: put there afterwards, all in it would be styled
    twice. Those in `UNDER` have no entry in the rail."""
    if key == "today":
        from crisisdesk.ui.today.presenter import TodayPresenter
        from crisisdesk.ui.today.view import TodayView

        return TodayView(look, TodayPresenter(workroom, intake), parent)
    if key == "quiz":
        from crisisdesk.ui.quiz.presenter import QuizPresenter
        from crisisdesk.ui.quiz.view import QuizView

        return QuizView(look, QuizPresenter(workroom, ask_confidence=lambda: drawer.settings.ask_confidence), parent)
    if key == "article":
        from crisisdesk.ui.article.presenter import ArticlePresenter
        from crisisdesk.ui.article.view import ArticleView

        return ArticleView(look, ArticlePresenter(workroom), parent)
    if key == "story":
        from crisisdesk.ui.story.presenter import StoryPresenter
        from crisisdesk.ui.story.view import StoryView

        return StoryView(look, StoryPresenter(workroom), parent)
    if key == "missed":
        from crisisdesk.ui.missed.presenter import MissedPresenter
        from crisisdesk.ui.missed.view import MissedView

        return MissedView(look, MissedPresenter(workroom), parent)
    if key == "library":
        from crisisdesk.ui.library.presenter import LibraryPresenter
        from crisisdesk.ui.library.view import LibraryView

        return LibraryView(look, LibraryPresenter(workroom, intake), parent)
    if key == "progress":
        from crisisdesk.ui.progress.presenter import ProgressPresenter
        from crisisdesk.ui.progress.view import ProgressView

        return ProgressView(look, ProgressPresenter(workroom), parent)
    if key == "plan":
        from crisisdesk.ui.plan.presenter import PlanPresenter
        from crisisdesk.ui.plan.view import PlanView

        return PlanView(look, PlanPresenter(workroom), parent)
    if key == "learners":
        from crisisdesk.ui.learners.presenter import LearnersPresenter
        from crisisdesk.ui.learners.view import LearnersView

        return LearnersView(look, LearnersPresenter(workroom), parent)
    if key == "aside":
        from crisisdesk.ui.aside.presenter import AsidePresenter
        from crisisdesk.ui.aside.view import AsideView

        return AsideView(look, AsidePresenter(workroom), parent)
    if key == "backups":
        from crisisdesk.ui.backups.presenter import BackupsPresenter
        from crisisdesk.ui.backups.view import BackupsView

        return BackupsView(look, BackupsPresenter(workroom, keeper), parent)
    from crisisdesk.ui.settings.presenter import SettingsPresenter
    from crisisdesk.ui.settings.view import SettingsView

    return SettingsView(look, SettingsPresenter(workroom, drawer), parent)
