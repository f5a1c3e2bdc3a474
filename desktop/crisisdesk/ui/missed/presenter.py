"""The missed questions, filtered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.ui.words import ago_words, counted, given_words, joined, kind_words, questions_words

if TYPE_CHECKING:
    from crisisdesk.services.study import MissedItem
    from crisisdesk.ui.workroom import Workroom


@dataclass(frozen=True, slots=True)
class Line:
    """One missed question."""

    key: str
    stem: str
    answers: str
    about: str
    times: str


@dataclass(frozen=True, slots=True)
class Shown:
    """The screen. Filters are pairs of a key and its words; "" is the key of "all"."""

    lines: tuple[Line, ...]
    total: str
    kinds: tuple[tuple[str, str], ...]
    kind: str
    articles: tuple[tuple[str, str], ...]
    article: str


class MissedPresenter(QObject):
    """Reads all missed questions once and filters them here."""

    listed = Signal(object)
    """Shown."""
    emptied = Signal()

    def __init__(
        self,
        workroom: Workroom,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workroom, self._now = workroom, now
        self._items: tuple[MissedItem, ...] = ()
        self._kind = self._article = ""

    def refresh(self) -> None:
        """Read them anew."""
        if self._workroom.is_open:
            learner = self._workroom.learner.id
            self._workroom.ask(lambda desk: desk.study.missed(learner), self._take)

    def filter_kind(self, words: str) -> None:
        """Only those that ask for this; "" for all."""
        self._kind = words
        self._list()

    def filter_article(self, key: str) -> None:
        """Only those of this article; "" for all."""
        self._article = key
        self._list()

    def review(self) -> None:
        """Go through those that are listed."""
        only = tuple(item.question.id for item in self._chosen())
        if only:
            self._workroom.quiz_wanted.emit(Plan(PlanKind.MISSED, only=only))

    def review_one(self, key: str) -> None:
        """Only this one."""
        self._workroom.quiz_wanted.emit(Plan(PlanKind.MISSED, only=(QuestionId(key),)))

    def open_proof(self, key: str) -> None:
        """Read it in its article."""
        for item in self._items:
            if item.question.id == key:
                place = item.question.evidence[0].start if item.question.evidence else -1
                self._workroom.article_wanted.emit(item.article, place)

    def begin_quick(self) -> None:
        """A quick quiz, where nothing is missed."""
        self._workroom.quiz_wanted.emit(Plan(PlanKind.QUICK))

    def _take(self, items: tuple[MissedItem, ...]) -> None:
        self._items = items
        if self._kind not in {kind_words(item.question.kind) for item in items}:
            self._kind = ""
        if self._article not in {item.article for item in items}:
            self._article = ""
        self._list()

    def _chosen(self) -> list[MissedItem]:
        # Two kinds can share their words, and then they are one to the reader.
        return [
            item
            for item in self._items
            if self._kind in {"", kind_words(item.question.kind)} and self._article in {"", item.article}
        ]

    def _list(self) -> None:
        if not self._items:
            self.emptied.emit()
            return
        chosen = self._chosen()
        kinds = sorted({kind_words(item.question.kind) for item in self._items})
        titles = {item.article: item.title or self.tr("Untitled") for item in self._items}
        self.listed.emit(
            Shown(
                lines=tuple(self._line(item) for item in chosen),
                total=questions_words(len(chosen)),
                kinds=(("", self.tr("All kinds")), *((kind, kind) for kind in kinds)),
                kind=self._kind,
                articles=(("", self.tr("All articles")), *titles.items()),
                article=self._article,
            )
        )

    def _line(self, item: MissedItem) -> Line:
        given = item.last_given or self.tr("no answer")
        return Line(
            key=item.question.id,
            stem=item.question.stem,
            answers=self.tr("You said: {given}. Right: {key}").format(
                given=given_words(given).rstrip("."), key=item.question.key
            ),
            about=joined(kind_words(item.question.kind), item.title, ago_words(item.last_at, self._now())),
            times=counted(self.tr("missed %Ln time(s)", "", item.times_wrong), item.times_wrong),
        )
