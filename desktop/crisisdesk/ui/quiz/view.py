"""The quiz screen: question and proof side by side, or one under the other where the window is narrow."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cached_property
from math import ceil

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from crisisdesk.domain.answer import Confidence
from crisisdesk.ui.question_dialogs import attend
from crisisdesk.ui.quiz.ending import EndingCard
from crisisdesk.ui.quiz.evidence import EvidencePanel
from crisisdesk.ui.quiz.giving_up import ask_to_give_up
from crisisdesk.ui.quiz.presenter import QuizPresenter
from crisisdesk.ui.quiz.question import QuestionCard
from crisisdesk.ui.quiz.shown import Ended, Judged, Other, Revealed, Shown
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import GUTTER, Button, Column, Stack, Text, laid_out_once, show_menu_of
from crisisdesk.ui.widgets.flow import Flow
from crisisdesk.ui.widgets.motion import ProgressLine, appear
from crisisdesk.ui.widgets.notices import announce
from crisisdesk.ui.widgets.page import Empty, Page
from crisisdesk.ui.widgets.question_menu import QuestionMenu, wish_of
from crisisdesk.ui.words import number_words, two_digits

_SIDE_BY_SIDE = 860
"""Pixels at 100 % from which both panels stand side by side."""
_LOW = 520
"""Pixels at 100 % under which a window is low."""


class QuizView(Page):
    """Asks, shows the verdict, ends."""

    room_changed = Signal()
    """Whether the quiz needs the window to itself may be another now; see `needs_room`."""

    def __init__(self, look: Look, presenter: QuizPresenter, parent: QWidget | None = None) -> None:
        super().__init__(look, title="", whole=True, in_parts=True, parent=parent)
        self.setAccessibleName(self.tr("Quiz"))
        self.title.hide()
        self.presenter = presenter
        presenter.setParent(self)
        attend(self, look, presenter.carer)
        self._answer_out = self._comparing = self._recall = False
        """Whether the verdict is out, whether what was recalled is being compared, whether it is recalled freely."""
        self._ends: datetime | None = None
        self._done = 0.0
        self._seconds = QTimer(self, interval=1000)
        self._seconds.timeout.connect(self._tell_time)
        self._stack = Stack()
        self.outer.addWidget(self._stack)
        self.make_in_pieces(self._build_rest, self._build_asking, self._build_card, self._build_evidence)
        self.make_in_pieces(self._build_foot, self._connect)

    def _build_asking(self) -> None:
        # Each part is made where it is to stand: put there afterwards, all in it would be styled once more.
        self._asking = QWidget(self._stack)
        self._asked_look = self.dress(self._asking)
        self._parts = column = QVBoxLayout(self._asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._header())
        self.bar = ProgressLine(self._asked_look)
        column.addLayout(line := QHBoxLayout())
        line.addWidget(self.bar)
        line.addSpacing(GUTTER)
        self._scroll = Column(spacing=12, gutter=GUTTER, parent=self._asking)
        self._panels = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._panels.setSpacing(18)
        self._scroll.body.addLayout(self._panels, 1)
        column.addWidget(self._scroll, 1)
        self._stack.addWidget(self._asking)

    def _build_card(self) -> None:
        self.card = QuestionCard(self._asked_look, self._scroll.inner)
        self._panels.addWidget(self.card, 3)

    def _build_evidence(self) -> None:
        self.evidence = EvidencePanel(self._asked_look, self._scroll.inner)
        self._panels.addWidget(self.evidence, 2)

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.leave = Button(self.tr("Leave"), hint=self.tr("Back to today; the quiz is kept (Esc)"))
        self.count, self.time = Text(face="muted"), Text(face="strong")
        self.count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.leave)
        row.addWidget(self.time)
        row.addWidget(self.count, 1)
        row.addSpacing(GUTTER)
        return row

    def _build_foot(self) -> None:
        foot = QWidget(self._asking)
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.comes_back = Text(face="small")
        self._actions = QWidget(foot)
        flow = Flow(self._actions, at_end=True)
        self.switch = Button(self.tr("Type the answer"), hint=self.tr("Types instead of choosing, or back (T)"))
        self.undo = Button(self.tr("Undo"), hint=self.tr("Takes back the last answer or change (U)"))
        self.flag = Button(self.tr("Flag a problem"), hint=self.tr("Never asks this question again (F)"))
        self.more = Button(self.tr("More"), hint=self.tr("What else can be done with this question (M)"))
        self.menu = QuestionMenu(self.presenter.care, self)
        show_menu_of(self.more, self.menu)
        self.right_after_all = Button(self.tr("I was right"), hint=self.tr("Counts the answer as right (R)"))
        self.give_up = Button("")
        self.go = Button(self.tr("Check"), kind="main", hint=self.tr("Checks the answer, then goes on (Enter)"))
        for button in (self.right_after_all, self.undo, self.flag, self.more, self.switch, self.give_up):
            flow.addWidget(button)
        row.addWidget(self.comes_back, 2)
        row.addWidget(self._actions, 5)
        row.addWidget(self.go)
        row.addSpacing(GUTTER)
        self._foot = row
        self._parts.addWidget(foot)
        around = self._scroll.inner, self._actions, foot, self._asking
        self._changing = (self.card.answers, self.card, self.evidence, *around)
        """What a question and its verdict show and hide something in."""

    def _build_rest(self) -> None:
        # First into the stack, which shows the first: to lay out what is asked there would take longer.
        self._nothing = Column(gutter=GUTTER, parent=self._stack)
        self.dress(self._nothing)
        self.empty = Empty(
            heading=self.tr("Here your questions are asked"),
            text=self.tr("A quick quiz has ten questions from your articles and takes about five minutes."),
            button=self.tr("Start a quick quiz"),
        )
        self._nothing.body.addWidget(Text(self.tr("Quiz"), face="title"))
        self._nothing.body.addWidget(self.empty)
        self._nothing.body.addStretch(1)
        self._stack.addWidget(self._nothing)

    @cached_property
    def ending(self) -> EndingCard:
        """What stands there at the end; made when it is first needed, or there is time."""
        made, presenter = EndingCard(self.look.part(), self._stack), self.presenter
        self._stack.addWidget(made)
        made.review_wanted.connect(presenter.review_missed)
        made.done.connect(presenter.leave)
        made.passage_wanted.connect(presenter.open_passage)
        made.another_wanted.connect(presenter.start_quick)
        made.printed.connect(presenter.keep_report)
        return made

    def make_more(self) -> bool:
        """At last the card of the end, without which it is whole."""
        if not self.is_whole:
            super().make_more()
            return True
        return self.ending is None

    def _connect(self) -> None:
        presenter, app = self.presenter, QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)
        self.leave.clicked.connect(presenter.leave)
        self.undo.clicked.connect(presenter.carer.undo)
        self.flag.clicked.connect(presenter.flag)
        self.switch.clicked.connect(presenter.switch_way)
        self.give_up.clicked.connect(presenter.give_up)
        self.go.clicked.connect(self._check_or_go_on)
        self.card.answered.connect(self._allow_check)
        self.right_after_all.clicked.connect(presenter.overrule)
        self.card.sure.said.connect(self._check)
        self.card.ratings.rated.connect(presenter.rate)
        self.card.judge.known.connect(lambda: presenter.judge(knew=True))
        self.card.judge.not_known.connect(lambda: presenter.judge(knew=False))
        self.card.others.wanted.connect(presenter.tell_others)
        presenter.others_told.connect(self._show_others)
        presenter.revealed.connect(self._show_key)
        self.card.field.switched.connect(presenter.switch_way)
        self.evidence.article_wanted.connect(presenter.open_proof)
        self.empty.pressed.connect(presenter.start_quick)
        self.menu.history_wanted.connect(lambda: self._once_out(presenter.carer.tell_past))
        self.menu.edit_wanted.connect(lambda: self._once_out(presenter.carer.ask_for_words))
        presenter.asked.connect(self._ask)
        presenter.judged.connect(self._judge)
        presenter.ended.connect(self._show_end)
        presenter.absent.connect(self._show_nothing)
        presenter.left.connect(self._leave)
        presenter.half_done.connect(lambda plan: ask_to_give_up(self, lambda: presenter.start(plan, give_up=True)))
        self._keys: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_E: presenter.open_proof,
            Qt.Key.Key_U: presenter.carer.undo,
            Qt.Key.Key_A: self._give_up_if_offered,
            Qt.Key.Key_T: presenter.switch_way,
            Qt.Key.Key_Escape: presenter.leave,
            Qt.Key.Key_M: self.more.showMenu,
            Qt.Key.Key_R: presenter.overrule,
            Qt.Key.Key_W: presenter.tell_others,
            Qt.Key.Key_Y: lambda: presenter.judge(knew=True),
            Qt.Key.Key_N: lambda: presenter.judge(knew=False),
            Qt.Key.Key_G: lambda: self._check_if_asked(Confidence.GUESS),
            Qt.Key.Key_H: lambda: self._check_if_asked(Confidence.THINK_SO),
            Qt.Key.Key_J: lambda: self._check_if_asked(Confidence.SURE),
        }

    def show_page(self) -> None:
        """The quiz that was left, where none is on the screen."""
        self.presenter.refresh()
        self.room_changed.emit()

    @property
    def needs_room(self) -> bool:
        """Whether a question is on the screen."""
        return self._stack.currentWidget() is self._asking

    def first_focus(self) -> QWidget | None:
        """The answer, or the button that goes on."""
        if self._stack.currentWidget() is self._asking:
            if self._comparing:
                return self.card.judge.knew
            return self.go if self._answer_out else self.card.entry
        return self.empty.button if self._stack.currentWidget() is self._nothing else self.ending.first

    def _ask(self, shown: Shown) -> None:
        with laid_out_once(*self._changing):
            # First, or what was laid out would be laid out once more in another width.
            self._stack.setCurrentWidget(self._asking)
            self.room_changed.emit()
            self._show_question(shown)
        self._scroll.verticalScrollBar().setValue(0)
        self.card.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._uncover_entry)
        announce(self, f"{self.count.text()}. {shown.stem}")

    def _show_question(self, shown: Shown) -> None:
        self._answer_out = self._comparing = False
        self._recall, self._ends = shown.recall, shown.ends
        self.right_after_all.hide()
        for button in (self.undo, self.flag, self.more):
            # In an exam what is given stands.
            button.setVisible(not shown.exam)
        self._tell_time()
        (self._seconds.stop if shown.ends is None else self._seconds.start)()
        self.card.show_question(shown)
        self.evidence.show_source(shown)
        number, of = number_words(shown.number), number_words(shown.of)
        self.count.setText(self.tr("Question {number} of {of}").format(number=number, of=of))
        self.bar.show_share((shown.number - 1) / shown.of)
        self._done = shown.number / shown.of
        self.comes_back.setText("")
        self.switch.setVisible(shown.can_switch)
        self.switch.setText(self.tr("Choose instead") if shown.typed else self.tr("Type the answer"))
        self._offer_way_out(exam=shown.exam)
        self.go.show()
        self.go.setText(self._go_words(shown))
        self.go.setAccessibleDescription(self.go.toolTip())
        self._allow_check()
        self.arrange()

    def _go_words(self, shown: Shown) -> str:
        if shown.exam:
            # Nothing is checked before the end.
            return self.tr("See how it went") if shown.number == shown.of else self.tr("Next question")
        return self.tr("Compare") if shown.recall else self.tr("Check")

    def _offer_way_out(self, *, exam: bool) -> None:
        """For whoever does not know the answer."""
        shows = self.tr("Show the answer"), self.tr("Counts as not known (A)")
        words, hint = (self.tr("Leave it empty"), self.tr("Counts as not answered (A)")) if exam else shows
        self.give_up.setText(words)
        self.give_up.setToolTip(hint)
        self.give_up.setAccessibleDescription(hint)
        self.give_up.show()

    def _allow_check(self) -> None:
        ready = bool(self.card.given())
        # What is recalled freely need not be written down.
        self.go.setEnabled(self._answer_out or ready or self._recall)
        self.card.sure.allow(allowed=ready or self._recall)

    def _show_key(self, revealed: Revealed) -> None:
        self._comparing = True
        self.card.show_key(revealed)
        self.evidence.show_proof(revealed.proof)
        for button in (self.switch, self.give_up, self.go):
            button.hide()
        self.card.judge.knew.setAccessibleDescription(self.card.verdict.accessibleName())
        self.card.judge.knew.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.card.judge.knew, self.card.verdict.accessibleName())
        QTimer.singleShot(0, self, self._uncover_verdict)

    def _tell_time(self) -> None:
        if self._ends is None:
            self.time.hide()
            return
        left = max(0, ceil((self._ends - datetime.now(UTC)).total_seconds()))
        minutes, seconds = number_words(left // 60), two_digits(left % 60)
        self.time.setText(self.tr("{minutes}:{seconds} left").format(minutes=minutes, seconds=seconds))
        self.time.show()
        if not left:
            # Told each second until it is over: while something else is on its way it is not heard.
            self.presenter.time_over()

    def _judge(self, judged: Judged) -> None:
        with laid_out_once(*self._changing):
            self._show_verdict(judged)
        # The focus stands on the button that goes on, so the verdict must be heard there.
        self.go.setAccessibleDescription(self.card.verdict.accessibleName())
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.go, self.card.verdict.accessibleName())
        QTimer.singleShot(0, self, self._uncover_verdict)

    def _show_verdict(self, judged: Judged) -> None:
        self._answer_out, self._comparing = True, False
        self.right_after_all.setVisible(judged.can_overrule)
        self.go.show()
        self.card.show_verdict(judged)
        appear(self.card.verdict, self.look)
        self.evidence.show_proof(judged.proof)
        self.bar.show_share(self._done)
        self.comes_back.setText(judged.comes_back)
        self.switch.hide()
        self.give_up.hide()
        self.go.setText(self.tr("See how it went") if judged.last else self.tr("Next question"))
        self.go.setEnabled(True)

    def _show_others(self, others: tuple[Other, ...]) -> None:
        self.card.others.show_others(others)
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.card.others, 0, 12))

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to where the arrows went; Qt does so for Tab alone."""
        # Not under a button of the mouse that is held: what is pressed must not move away.
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and not pressed and self._scroll.inner.isAncestorOf(now) and now is not self.evidence.pane:
            self._scroll.ensureWidgetVisible(now, 0, 10)

    def _uncover_entry(self) -> None:
        self._scroll.ensureWidgetVisible(self.card.entry, 0, 10)

    def _uncover_verdict(self) -> None:
        """Large text can push the verdict under the fold; its beginning matters more than its end."""
        verdict, bar = self.card.verdict, self._scroll.verticalScrollBar()
        top = verdict.mapTo(self._scroll.inner, QPoint(0, 0)).y()
        end = top + verdict.height() + 12 - self._scroll.viewport().height()
        bar.setValue(max(bar.value(), min(top - 12, end)))

    def _show_end(self, ended: Ended) -> None:
        self._seconds.stop()
        self.ending.show_end(ended)
        self._stack.setCurrentWidget(self.ending)
        self.ending.first.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{ended.score}. {ended.text}")
        self.presenter.forget_step()
        self.room_changed.emit()

    def _show_nothing(self, why: str) -> None:
        # Not asked of the card itself, which would be made for that.
        ended = self._stack.currentWidget() not in (self._asking, self._nothing)
        if ended and not why:
            return
        self._stack.setCurrentWidget(self._nothing)
        self.room_changed.emit()
        if self.isVisible():
            self.empty.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self._seconds.stop()
        self._stack.setCurrentWidget(self._nothing)
        self.room_changed.emit()
        self.left.emit()

    def _once_out(self, do: Callable[[str], None]) -> None:
        """What would give the answer away has to wait for it."""
        if self.presenter.answered:
            do(self.presenter.answered)
        else:
            self.presenter.tell(self.tr("Answer the question first; then you can do that."))

    def _check_or_go_on(self) -> None:
        if self._answer_out:
            self.presenter.go_on()
        else:
            self._check(None)

    def _check(self, confidence: Confidence | None) -> None:
        if not self._answer_out and (self.card.given() or self._recall):
            self.presenter.check(self.card.given(), confidence)

    def _give_up_if_offered(self) -> None:
        # In an exam what is given stands: there a letter typed by mistake must not give a question up.
        if self.give_up.isVisibleTo(self) and self._ends is None:
            self.presenter.give_up()

    def _check_if_asked(self, confidence: Confidence) -> None:
        if self.card.sure.isVisibleTo(self):
            self._check(confidence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the quiz. What an answer field takes never comes here."""
        # Alt makes no difference: with it the letters come through while an answer is typed.
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.AltModifier
        wish = wish_of(event.key(), modifiers)
        if self._stack.currentWidget() is not self._asking or (modifiers & _COMMANDS and wish is None):
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        if wish is not None and self.more.isVisibleTo(self):
            self.menu.choose(wish)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_4 and self._answer_out:
            self.presenter.rate(int(key) - int(Qt.Key.Key_0))
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.card.choose(int(key) - int(Qt.Key.Key_0))
            self._scroll.ensureWidgetVisible(self.card.chosen or self.card, 0, 10)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._check_or_go_on()
        elif key in self._keys:
            self._keys[key]()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen needs no clock."""
        super().hideEvent(event)
        self._seconds.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """The time of an exam goes on while another screen is shown."""
        super().showEvent(event)
        if self.is_whole and self.needs_room and self._ends is not None:
            self._seconds.start()

    def arrange(self) -> None:
        """By its size."""
        self.card.set_tight(tight=self.height() < self.look.px(_LOW))
        wide = self.width() >= self.look.px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._panels.direction() == direction:
            return
        self._panels.setDirection(direction)
        # In a narrow window only the one button stays at the foot; the others come after the text.
        if wide:
            self._foot.insertWidget(1, self._actions, 5)
        else:
            self._scroll.body.addWidget(self._actions)


_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
