"""The question's card: what it asks, the ways to answer, and the verdict under them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget

from crisisdesk.domain.care import Act
from crisisdesk.domain.stem import parts_of
from crisisdesk.ui.quiz.boards import MatchBoard, OrderBoard
from crisisdesk.ui.quiz.mapboard import MapBoard, Target
from crisisdesk.ui.quiz.rows import ConfidenceRow, JudgeRow, NameRow, RatingRow
from crisisdesk.ui.quiz.shown import Judged, Revealed, Shown
from crisisdesk.ui.quiz.whynot import WhyNot
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Card, Group, Tag, Text, restyle
from crisisdesk.ui.widgets.choice import Choice, Mark
from crisisdesk.ui.widgets.flow import Flow
from crisisdesk.ui.widgets.question_menu import wish_of

translate = QCoreApplication.translate


class AnswerField(QLineEdit):
    """Where an answer is typed."""

    switched = Signal()
    lowered = Signal()
    """The arrow down: to what is offered under it."""

    def event(self, event: QEvent) -> bool:
        """With no typing to undo, Ctrl+Z is the window's, which takes the last answer back."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.isUndoAvailable()
        ):
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+T goes back to choosing; letters alone are the answer's, with Alt or as a key of the menu they are the screen's."""
        if event.key() == Qt.Key.Key_T and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.switched.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.lowered.emit()
        elif self.isReadOnly() or event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or self._is_command(event):
            # Let the screen hear its own keys.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _is_command(self, event: QKeyEvent) -> bool:
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            # Whatever the system has such a key do in a field; but Ctrl+Delete first has the words that are typed.
            wish = wish_of(event.key(), event.modifiers())
            return wish is not None and not (wish is Act.DELETE and self.text())
        letter = Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z
        # Where Alt writes other characters, as on macOS, they belong to the answer.
        return (
            letter
            and event.modifiers() == Qt.KeyboardModifier.AltModifier
            and event.text().upper() in {"", chr(event.key())}
        )


class Verdict(Card):
    """Right or wrong, in a sign, a word and a colour; then why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone="ok", margin=16, spacing=6, parent=parent)
        self.headline = Text(face="heading")
        self.key = Text(face="strong")
        self.why_not_heading = Text(face="strong")
        self.why_not = Text()
        self.explanation = Text()
        for label in (self.headline, self.key, self.why_not_heading, self.why_not, self.explanation):
            self.column.addWidget(label)

    def show_verdict(self, judged: Judged, *, name_key: bool) -> None:
        """Show it; `name_key` where no choice on the screen shows the key."""
        sign = "✓" if judged.right else "✕"
        self.set_tone("ok" if judged.right else "bad")
        self.headline.setText(f"{sign}  {judged.headline}")
        self.headline.set_tone("ok" if judged.right else "bad")
        self.key.setText(translate("Verdict", "The answer is: {key}").format(key=judged.key))
        self.key.setVisible(name_key)
        self.why_not_heading.setText(judged.why_not_heading)
        self.why_not_heading.setVisible(bool(judged.why_not))
        self.why_not.setText(judged.why_not)
        self.why_not.setVisible(bool(judged.why_not))
        self.explanation.setText(judged.explanation)
        self.explanation.setVisible(bool(judged.explanation))
        self.setAccessibleName(self.spoken(judged))

    def show_key(self, revealed: Revealed) -> None:
        """The answer alone; whether it was known is for the learner to say."""
        self.set_tone("note")
        self.headline.setText(translate("Verdict", "Compare with your answer"))
        self.headline.set_tone("")
        self.key.setText(translate("Verdict", "The answer is: {key}").format(key=revealed.key))
        self.key.show()
        self.why_not_heading.hide()
        self.why_not.hide()
        self.explanation.setText(revealed.explanation)
        self.explanation.setVisible(bool(revealed.explanation))
        self.setAccessibleName(f"{self.headline.text()}. {self.key.text()}. {revealed.explanation}")

    def spoken(self, judged: Judged) -> str:
        """The whole verdict, for a screen reader."""
        key = translate("Verdict", "The answer is: {key}").format(key=judged.key)
        parts = (judged.headline, key, judged.why_not_heading, judged.why_not, judged.explanation, judged.comes_back)
        return ". ".join(part.rstrip(".") for part in parts if part)


class QuestionCard(Card):
    """One question."""

    answered = Signal()
    """Something was chosen or typed that can be checked now."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(margin=26, spacing=14, parent=parent)
        self._look = look
        self._shown: Shown | None = None
        self._tight = False
        self._group = QButtonGroup(self)
        self.choices: list[Choice] = []
        self.board: MatchBoard | OrderBoard | MapBoard | None = None
        self.tag, self.standing, self.note = Tag(), Tag(), Tag()
        tags = Flow(spacing=8)
        for tag in (self.tag, self.standing, self.note):
            tags.addWidget(tag)
        self.report, self.stem, self.passage = Text(face="muted"), Text(face="stem"), Text(face="passage")
        self.answers = Group()
        self._column = QVBoxLayout(self.answers)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(8)
        self.field = AnswerField()
        self.field.setProperty("answer", "yes")
        self.field.setPlaceholderText(translate("QuestionCard", "Type your answer"))
        self.names = NameRow()
        self.names.picked.connect(self._take_name)
        self.names.raised.connect(self.field.setFocus)
        self.field.lowered.connect(self.names.enter)
        self.field.textEdited.connect(self.names.offer)
        self.verdict = Verdict()
        self.sure, self.judge, self.ratings, self.others = ConfidenceRow(), JudgeRow(), RatingRow(), WhyNot()
        self.column.addLayout(tags)
        under = (self.verdict, self.judge, self.ratings, self.others)
        for widget in (self.report, self.stem, self.passage, self.answers, self.field, self.names, self.sure, *under):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.field.textChanged.connect(self.answered)
        self._group.buttonToggled.connect(self.answered)

    def show_question(self, shown: Shown) -> None:
        """Ask."""
        self._shown = shown
        self.tag.setText(shown.tag)
        claim = (
            translate("QuestionCard", "Claim"),
            translate("QuestionCard", "What somebody says; nobody vouches for it."),
        )
        report = translate("QuestionCard", "Report"), translate("QuestionCard", "What the article itself reports.")
        words, about = claim if shown.claim else report
        self.standing.setText(words)
        self.standing.setToolTip(about)
        self.standing.setAccessibleDescription(about)
        self.note.setText(shown.note)
        self.note.setVisible(bool(shown.note))
        self._show_stem(shown.stem)
        self.answers.setAccessibleName(shown.stem)
        self._show_choices(shown.choices)
        self._show_board(shown)
        self.field.setVisible(shown.typed)
        own_words = translate("QuestionCard", "Say it in your own words, or write it down, then compare")
        self.field.setPlaceholderText(own_words if shown.recall else translate("QuestionCard", "Type your answer"))
        self.sure.setVisible(shown.ask_confidence)
        self.judge.hide()
        self.ratings.hide()
        self.others.offer(offered=False)
        self.field.setReadOnly(False)
        restyle(self.field, "verdict", "")
        self.field.setText("")  # unlike `clear`, nothing that Ctrl+Z would bring back
        self.names.complete_with(shown.names)
        self.field.setAccessibleName(shown.stem)
        self.verdict.hide()

    def _take_name(self, name: str) -> None:
        self.field.setText(name)
        self.field.setFocus()

    def set_tight(self, *, tight: bool) -> None:
        """In a low window all stands closer, and the question is a step smaller: its choices matter as much."""
        self._tight = tight
        restyle(self.stem, "face", "stem_tight" if tight else "stem")
        restyle(self.passage, "face", "serif" if tight else "passage")
        edge = 14 if tight else 26
        self.column.setContentsMargins(edge, edge, edge, edge)
        self.column.setSpacing(8 if tight else 14)
        for choice in self.choices:
            choice.set_tight(tight=tight)

    def _show_stem(self, stem: str) -> None:
        """The report small above it, the question large, the passage set as the article is."""
        parts = parts_of(stem)
        self.stem.setText(parts.asked)
        for label, words in (
            (self.report, parts.report),
            (self.passage, f"“{parts.passage}”" if parts.passage else ""),
        ):
            label.setText(words)
            label.setVisible(bool(words))

    def _show_choices(self, texts: tuple[str, ...]) -> None:
        for choice in self.choices:
            self._group.removeButton(choice)
            self._column.removeWidget(choice)
            choice.hide()
            choice.deleteLater()
        self.answers.setVisible(bool(texts))
        self.choices = [Choice(self._look, number=n, text=text, parent=self.answers) for n, text in enumerate(texts, 1)]
        for choice in self.choices:
            choice.set_tight(tight=self._tight)
            self._group.addButton(choice)
            self._column.addWidget(choice)
            # Shown now and not by the layout later, so that it can take the focus.
            choice.show()

    def _show_board(self, shown: Shown) -> None:
        if self.board is not None:
            self._column.removeWidget(self.board)
            self.board.hide()
            self.board.deleteLater()
            self.board = None
        if shown.lefts:
            self.board = MatchBoard(shown.lefts, shown.partners, self.answers)
        elif shown.items:
            self.board = OrderBoard(self._look, shown.items, self.answers)
        elif shown.point is not None:
            self.board = MapBoard(self._look, Target(shown.stem, *shown.point, land=shown.land), self.answers)
        if self.board is not None:
            self.answers.show()
            self._column.addWidget(self.board)
            self.board.answered.connect(self.answered)
            self.board.show()

    @property
    def asked(self) -> str:
        """The stem of the question that is shown, whole."""
        return self._shown.stem if self._shown else ""

    @property
    def entry(self) -> QWidget:
        """What takes the keyboard: the field, or the first choice, which is not thereby chosen."""
        if self.board is not None:
            return self.board.entry
        return self.choices[0] if self.choices else self.field

    def choose(self, number: int) -> None:
        """Choose by number, from 1."""
        if 1 <= number <= len(self.choices) and self.choices[number - 1].mark is Mark.OPEN:
            self.choices[number - 1].choose()

    @property
    def chosen(self) -> Choice | None:
        """The choice that is chosen."""
        return next((choice for choice in self.choices if choice.isChecked()), None)

    def given(self) -> str:
        """What was chosen or typed; "" for nothing yet."""
        if self.board is not None:
            return self.board.given()
        if self.choices:
            return self.chosen.words if self.chosen is not None else ""
        return self.field.text().strip()

    def show_key(self, revealed: Revealed) -> None:
        """The answer, to be compared with what was recalled."""
        self.field.setReadOnly(True)
        self.names.complete_with(())
        self.sure.hide()
        self.verdict.show_key(revealed)
        self.verdict.show()
        self.judge.show()

    def show_verdict(self, judged: Judged) -> None:
        """Mark the key and what was chosen, and say why."""
        self.sure.hide()
        self.judge.hide()
        self.names.complete_with(())
        self.ratings.show_offers(judged.ratings)
        self.others.offer(offered=judged.has_others)
        for choice in self.choices:
            choice.show_mark(*_mark(choice.words, judged))
        if self.board is not None:
            self.board.show_answer(judged.key, judged.parts)
        self.field.setReadOnly(True)
        if self._shown is not None and self._shown.typed:
            restyle(self.field, "verdict", "ok" if judged.right else "bad")
        self.verdict.show_verdict(
            judged, name_key=not self.choices and not isinstance(self.board, MatchBoard | OrderBoard)
        )
        self.verdict.show()


def _mark(words: str, judged: Judged) -> tuple[Mark, str]:
    if words == judged.key:
        return Mark.RIGHT, translate("Choice", "Right answer")
    if words == judged.given:
        return Mark.WRONG, translate("Choice", "Your answer")
    return Mark.PAST, ""
