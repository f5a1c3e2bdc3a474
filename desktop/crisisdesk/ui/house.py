"""What fills the window: the rail, the screens, the line of notices; and the ways from screen to screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.changes import Changes
from crisisdesk.settings import setting
from crisisdesk.ui.ahead import Ahead
from crisisdesk.ui.commands import commands
from crisisdesk.ui.intake import Intake
from crisisdesk.ui.keeper import Keeper
from crisisdesk.ui.screens import SCREENS, UNDER, make
from crisisdesk.ui.settings.presenter import SettingsPresenter
from crisisdesk.ui.theme import Look
from crisisdesk.ui.wardrobe import Dress, Wardrobe
from crisisdesk.ui.widgets.basics import Button, Stack
from crisisdesk.ui.widgets.notices import NoticeBar
from crisisdesk.ui.widgets.page import Empty, buttons
from crisisdesk.ui.widgets.rail import Rail

if TYPE_CHECKING:
    from pathlib import Path

    from crisisdesk.domain.review import Learner
    from crisisdesk.domain.session import Plan
    from crisisdesk.paths import Paths
    from crisisdesk.services.cautions import Caution
    from crisisdesk.services.study import TodayCounts
    from crisisdesk.settings import Settings, Value
    from crisisdesk.ui.article.presenter import ArticlePresenter
    from crisisdesk.ui.inlets import Inlets
    from crisisdesk.ui.library.view import LibraryView
    from crisisdesk.ui.quiz.presenter import QuizPresenter
    from crisisdesk.ui.settings.presenter import Drawer
    from crisisdesk.ui.widgets.page import Page
    from crisisdesk.ui.workroom import Notice, Workroom


class House(QWidget):
    """All screens, one shown at a time."""

    def __init__(self, look: Look, workroom: Workroom, inlets: Inlets, drawer: Drawer, paths: Paths) -> None:
        super().__init__()
        self.look, self.workroom, self.drawer, self._paths = look, workroom, drawer, paths
        self._pages: dict[str, Page] = {}
        self._wishes = SettingsPresenter(workroom, drawer, self)
        self._now = "today"
        self._received: tuple[Path, ...] = ()
        self.trouble: Empty | None = None
        """What stands before the library, where something does: why it cannot be opened, or whose PIN is wanted."""
        for child in (look, workroom, workroom.background, drawer):
            child.setParent(self)
        self.intake = Intake(workroom, inlets, drawer, self)
        self.keeper = Keeper(workroom, inlets.keeping, self)
        self.commands = commands(self)
        self._wardrobe = Wardrobe(look, self)
        self._ahead = Ahead(workroom, self._page_begun, [*(each.key for each in SCREENS), *UNDER], self)
        self.setAcceptDrops(True)
        self._build()
        self._connect()
        self.show_screen(self._now)
        # It may have been opened while this was built.
        if workroom.is_open:
            self._begin()
        elif workroom.trouble:
            self._show_unusable(workroom.trouble)
        elif workroom.waiting:
            self._show_lock(workroom.waiting)

    def _build(self) -> None:
        self._room = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.rail = Rail(self.look)
        self.rail.add(
            "find", icon="search", text=QCoreApplication.translate("Rail", "Find"), keys="Ctrl+K", leads=False
        )
        for screen in SCREENS:
            if screen.key == "settings":
                self.rail.add_gap()
            words = QCoreApplication.translate("Screens", screen.words)
            self.rail.add(screen.key, icon=screen.icon, text=words, keys=screen.keys)
        room = QVBoxLayout()
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(0)
        self._stack = Stack()
        self._notices = NoticeBar()
        for part in (self.rail, self._notices):
            Dress(part, self._wardrobe.look_around())
        room.addWidget(self._stack, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(30, 0, 30, 12)
        foot.addWidget(self._notices)
        room.addLayout(foot)
        row.addWidget(self.rail)
        row.addLayout(room, 1)

    def _connect(self) -> None:
        self._shortcuts: list[QShortcut] = []
        for command in self.commands:
            for keys in (command.keys, *command.also):
                if keys:
                    shortcut = QShortcut(QKeySequence(keys), self)
                    shortcut.activated.connect(command.run)
                    if command.key != "quit":
                        self._shortcuts.append(shortcut)
        self.rail.button("find").clicked.connect(self.show_palette)
        self.rail.wanted.connect(self.show_screen)
        self.drawer.changed.connect(self._use_settings)
        workroom = self.workroom
        workroom.opened.connect(self._begin)
        workroom.opening_failed.connect(self._show_unusable)
        workroom.locked.connect(self._show_lock)
        workroom.noticed.connect(self._show_notice)
        workroom.ways.moved.connect(self._notices.withdraw)
        self._notices.undo_wanted.connect(workroom.undo_wanted)
        workroom.undo_wanted.connect(next(each.run for each in self.commands if each.key == "undo"))
        workroom.changed.connect(self._hear_change)
        workroom.counted.connect(self._show_badges)
        workroom.learner_switched.connect(self._forget_learner)
        workroom.quiz_wanted.connect(self.start_quiz)
        workroom.article_wanted.connect(self.open_article)
        workroom.screen_wanted.connect(self._show_wanted)
        workroom.story_wanted.connect(self.open_story)
        workroom.collection_wanted.connect(self._open_collection)
        self.keeper.damaged.connect(self._show_damaged)

    @property
    def notice(self) -> str:
        """The notice on the screen, "" for none."""
        return self._notices.text if self._notices.isVisible() else ""

    def page(self, key: str) -> Page:
        """The screen of this name, made when first asked for."""
        return self._page_begun(key).make_whole()

    def _page_begun(self, key: str) -> Page:
        """The same, perhaps with pieces that are still to be made."""
        if key not in self._pages:
            page = self._pages[key] = make(
                key,
                look=self._wardrobe.look(),
                workroom=self.workroom,
                intake=self.intake,
                drawer=self.drawer,
                keeper=self.keeper,
                parent=self._stack,
            )
            page.left.connect(self._go_back)
            self._stack.addWidget(page)
            if key == "quiz":
                page.room_changed.connect(self._make_room)  # type: ignore[attr-defined]  # of QuizView
        return self._pages[key]

    def _go_back(self) -> None:
        if self.trouble is None:
            self.show_screen(UNDER.get(self._now, "today"))
            return
        self._stack.setCurrentWidget(self._frame)
        self.trouble.take_focus()

    def show_screen(self, key: str) -> None:
        """Bring a screen to the front."""
        self._now = key
        page = self.page(key)
        self._wardrobe.see(page.look)
        if key == "article" and "quiz" in self._pages:
            self._make_room()
        self._stack.setCurrentWidget(page)
        self.rail.show_screen(UNDER.get(key, key))
        self.rail.show()
        self.window().setWindowTitle(f"{page.accessibleName()} – Crisis Desk")
        page.show_page()
        self.take_focus()

    def _show_wanted(self, key: str) -> None:
        {"about": self.show_about, "exam": self.show_last_exam}.get(key, partial(self.show_screen, key))()

    @property
    def now(self) -> str:
        """The name of the screen shown."""
        return self._now

    def take_focus(self) -> None:
        """Give the keyboard to what the screen begins with."""
        if self.trouble is not None:
            self.trouble.take_focus()
            return
        self.page(self._now).take_focus()

    def _make_room(self) -> None:
        """A question has the window to itself; from an article there is a way back to it."""
        asked: bool = self.page("quiz").needs_room  # type: ignore[attr-defined]  # of QuizView
        self.rail.setVisible(not (asked and self._now == "quiz"))
        self._room.activate()
        # Not made for this: to make it as well would hold up the first quiz.
        if "article" in self._pages and self._pages["article"].is_whole:
            self._article().return_offered.emit(asked)

    def start_quiz(self, plan: Plan | None) -> None:
        """Show the quiz and begin."""
        self.show_screen("quiz")
        self._quiz().start(plan)

    def show_last_exam(self) -> None:
        """Show the report of the exam that was finished last."""
        # Told first, so that showing the screen does not go on with a quiz instead.
        self._quiz().show_last_exam()
        self.show_screen("quiz")

    def open_article(self, article: str, place: int) -> None:
        """Show an article, and this place of it."""
        # Told first, so that showing the screen does not open the newest one instead.
        self._article().open(ArticleId(article), place=place)
        self.show_screen("article")

    def open_story(self, scope: str) -> None:
        """Show the pictures of this scope."""
        self.page("story").presenter.choose(scope)  # type: ignore[attr-defined]  # of StoryView
        self.show_screen("story")

    def _open_collection(self, key: str) -> None:
        self.page("library").presenter.collections.look_at(key)  # type: ignore[attr-defined]  # of LibraryView
        self.show_screen("library")

    def show_palette(self) -> None:
        """One field to find anything and do anything."""
        from crisisdesk.ui.palette.presenter import PalettePresenter
        from crisisdesk.ui.palette.view import Palette

        palette = Palette(self.look, PalettePresenter(self.workroom, self.commands), self)
        palette.open()
        palette.field.setFocus()

    def show_keys(self) -> None:
        """A sheet with all keys."""
        from crisisdesk.ui.palette.view import KeySheet

        KeySheet(self.look, self.commands, self).open()

    def show_about(self) -> None:
        """What this is, where work lies, and what it is made with."""
        from crisisdesk.ui.about.view import AboutSheet

        AboutSheet(self.look, self._paths, self).open()

    def library(self) -> LibraryView:
        """The library, brought to the front."""
        self.show_screen("library")
        return self.page("library")  # type: ignore[return-value]  # that is it

    def find_in_article(self) -> None:
        """Open the field for words in the article."""
        self.show_screen("article")
        self.page("article").finding.open_bar()  # type: ignore[attr-defined]  # of ArticleView

    def print_article(self) -> None:
        """Ask for a printer."""
        self.show_screen("article")
        self.page("article").ask_to_print()  # type: ignore[attr-defined]  # of ArticleView

    def write_question(self) -> None:
        """Ask for a question on the article."""
        self.show_screen("article")
        self.page("article").ask_to_write()  # type: ignore[attr-defined]  # of ArticleView

    def turn_marks(self) -> None:
        """Show the colours of what is asked in the article, or hide them."""
        self.show_screen("article")
        self.page("article").marks.toggle()  # type: ignore[attr-defined]  # of ArticleView

    def save_picture(self, screen: str) -> None:
        """Ask where the first picture of this screen is to be kept."""
        self.show_screen(screen)
        self.page(screen).wall.ask_to_save()  # type: ignore[attr-defined]  # of the screens with pictures

    def back_up(self) -> None:
        """Make a backup, and show them all."""
        self.show_screen("backups")
        self.page("backups").presenter.back_up()  # type: ignore[attr-defined]  # of BackupsView

    def add_learner(self) -> None:
        """Ask for the name of somebody else."""
        self.show_screen("learners")
        self.page("learners").ask_for_new()  # type: ignore[attr-defined]  # of LearnersView

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and web addresses may be dropped on any screen."""
        if event.mimeData().hasUrls() and self.trouble is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        self.library().take_dropped(event.mimeData())
        event.acceptProposedAction()

    def set_up(self, key: str, value: Value) -> None:
        """Change a setting as its page does."""
        self._wishes.change(key, value)

    def resize_text(self, by: int) -> None:
        """Larger or smaller text, within what the setting allows."""
        row = setting("text_size")
        size = self.drawer.settings.text_size + by
        self.set_up("text_size", round(min(max(size, row.low or size), row.high or size)))

    def _quiz(self) -> QuizPresenter:
        return self.page("quiz").presenter  # type: ignore[attr-defined, no-any-return]  # of QuizView

    def _article(self) -> ArticlePresenter:
        return self.page("article").presenter  # type: ignore[attr-defined, no-any-return]  # of ArticleView

    def receive(self, files: tuple[Path, ...]) -> None:
        """Read these in, now or when the library is open."""
        self._received += files
        if self.workroom.is_open and self._received:
            taken, self._received = self._received, ()
            self.intake.take(*taken)

    def _begin(self) -> None:
        """The desk is open."""
        self._put_trouble_away()
        if self.workroom.only_to_look:
            self._notices.show_notice(self.workroom.only_to_look, bad=True)
        self._hear_change(Changes.NOTHING)
        self._ahead.start()
        first, self.workroom.first_article = self.workroom.first_article, None
        if first is not None:
            self.intake.take(first)
        self.receive(())
        caution, self.workroom.caution = self.workroom.caution, None
        if caution is not None:
            self._warn(caution, is_new=first is not None)

    def _warn(self, caution: Caution, *, is_new: bool) -> None:
        if caution.last is None and not caution.cloud:
            return
        from crisisdesk.ui import troubles

        if caution.last is None and not is_new:
            self._notices.show_notice(troubles.cloud_words(caution.cloud))
            return
        page = troubles.clock_set_back(caution.last) if caution.last else troubles.in_a_cloud(caution.cloud)
        page.pressed.connect(self._try_again)
        page.go_on.clicked.connect(self._go_on)
        self._stand_before(page)

    def _go_on(self) -> None:
        self._put_trouble_away()
        self.show_screen("today")

    def _show_unusable(self, why: str) -> None:
        self._show_trouble(QCoreApplication.translate("Window", "The library cannot be opened"), why)

    def _show_damaged(self, why: str) -> None:
        """It can be opened, but is not what was saved in it."""
        self._show_trouble(QCoreApplication.translate("Window", "Something is wrong with the library"), why)

    def _show_trouble(self, heading: str, why: str) -> None:
        card = Empty(heading=heading, text=why, button=QCoreApplication.translate("Window", "Try again"))
        card.pressed.connect(self._try_again)
        restore = Button(QCoreApplication.translate("Window", "See the backups"))
        restore.clicked.connect(lambda: self.show_screen("backups"))
        card.column.addLayout(buttons(card.button, restore))
        self._stand_before(card)

    def _show_lock(self, learner: Learner) -> None:
        from crisisdesk.ui.learners.lock import Lock

        self._stand_before(Lock(self.workroom, learner))

    def _stand_before(self, card: Empty) -> None:
        """This alone is shown until it is put away."""
        frame = QFrame()
        Dress(frame, self.look)
        column = QVBoxLayout(frame)
        column.setContentsMargins(30, 30, 30, 30)
        column.addWidget(card)
        column.addStretch(1)
        self._put_trouble_away()
        self.trouble, self._frame = card, frame
        self._stack.addWidget(frame)
        self._stack.setCurrentWidget(frame)
        self._let_leave(allowed=False)
        card.take_focus()

    def _let_leave(self, *, allowed: bool) -> None:
        """Without a library there is nothing on the other screens, and no way back from them to what is wrong."""
        self.rail.setEnabled(allowed)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(allowed)

    def _try_again(self) -> None:
        self._go_on()
        self.workroom.open()

    def _put_trouble_away(self) -> None:
        if self.trouble is None:
            return
        self.trouble = None
        self._let_leave(allowed=True)
        self._stack.setCurrentWidget(self._pages.get(self._now, self._frame))  # not what is half made behind it
        self._stack.removeWidget(self._frame)
        self._frame.deleteLater()

    def _hear_change(self, changes: Changes) -> None:
        if changes & (Changes.ARTICLES | Changes.QUESTIONS) and "article" in self._pages:
            self._article().forget()
        if (
            self._now != "quiz"
            or not changes & Changes.MEMORIES
            or (changes & Changes.QUESTIONS and self._quiz().going)
        ):
            self.page(self._now).show_page()
        self.workroom.count()

    def _show_badges(self, counts: TodayCounts) -> None:
        self.rail.button("missed").set_badge(counts.missed)
        self.rail.button("today").set_badge(counts.due)
        self.rail.fit()

    def _forget_learner(self) -> None:
        if "quiz" in self._pages:
            self._quiz().forget()
        for key, page in self._pages.items():
            # Also what is not shown now, or it would show another one's work for a moment.
            if key not in (self._now, "quiz") and page.is_whole and self.workroom.is_open:
                page.show_page()

    def _show_notice(self, notice: Notice) -> None:
        self._notices.show_notice(notice.text, undo=notice.undo, bad=notice.bad)

    def _use_settings(self, settings: Settings) -> None:
        self.look.choose(
            theme=settings.theme,
            percent=settings.text_size,
            typeface=settings.typeface,
            still=settings.reduced_motion,
        )
        if self._now == "settings":
            self.page("settings").show_page()
