"""The missed questions, filtered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.care import Act
from crisisdesk.domain.question import Kind, QuestionId
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.domain.stem import untitled
from crisisdesk.ui.carer import Carer
from crisisdesk.ui.words import ago_words, counted, given_words, joined, kind_words, questions_words

if TYPE_CHECKING:
    from crisisdesk.domain.review import LearnerId
    from crisisdesk.services.ports import Confusion
    from crisisdesk.services.told import MissedGroup, MissedItem
    from crisisdesk.ui.workroom import Desk, Workroom

A_PAGE = 50
A_QUIZ = 200
"""How many are gone through at once; the others are there the next time."""
FEW = 3
"""How many confused pairs are shown, unless all are wished for."""
OFTEN = 2
"""From how many slips on two names count as confused."""


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
    people: tuple[tuple[str, str], ...]
    person: str
    more: bool
    """Whether there are more than are shown."""
    confusions: tuple[tuple[str, str], ...]
    """Pairs that were taken for each other: a key, and what happened in words."""
    more_confusions: int
    """How many pairs are not shown."""


class MissedPresenter(QObject):
    """Reads what is shown, page by page and filtered, and how many there are of what."""

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
        self._places: dict[str, tuple[ArticleId, int]] = {}
        """Of each that is shown, where it is proved."""
        self.carer = Carer(workroom, self)
        self._shown, self._all_pairs = A_PAGE, False
        self._reading = 0
        """Counts the times that they are read, since only the last is shown."""
        self._kind = self._article = self._person = ""

    def refresh(self) -> None:
        """Read them anew."""
        if self._workroom.is_open:
            self._read()

    def show_more(self) -> None:
        """Another page of them."""
        self._shown += A_PAGE
        self._read()

    def show_all_pairs(self) -> None:
        """Every pair that was confused."""
        self._all_pairs = True
        self._read()

    def drill(self, key: str) -> None:
        """A quiz that tells the two names apart."""
        one, other = key.split("\t")
        self._workroom.quiz_wanted.emit(Plan(PlanKind.PAIR, pair=(one, other)))

    def care(self, act: Act, key: str, days: int) -> None:
        """Do something else to a question than to answer it."""
        if key:
            self.carer.do(act, key, days=days)

    def filter_kind(self, words: str) -> None:
        """Only those that ask for this; "" for all."""
        self._kind, self._shown = words, A_PAGE
        self._read()

    def filter_article(self, key: str) -> None:
        """Only those of this article; "" for all."""
        self._article, self._shown = key, A_PAGE
        self._read()

    def filter_person(self, name: str) -> None:
        """Only those that ask for this person or about them; "" for all."""
        self._person, self._shown = name, A_PAGE
        self._read()

    def review(self) -> None:
        """Go through those that are listed."""
        learner, wished = self._workroom.learner.id, self._wished()

        def begin(only: tuple[QuestionId, ...]) -> None:
            if only:
                self._workroom.quiz_wanted.emit(Plan(PlanKind.MISSED, only=only))

        self._workroom.ask(
            lambda desk: tuple(each.question.id for each in wished.of(desk, learner, most=A_QUIZ)), begin
        )

    def review_one(self, key: str) -> None:
        """Only this one."""
        self._workroom.quiz_wanted.emit(Plan(PlanKind.MISSED, only=(QuestionId(key),)))

    def open_proof(self, key: str) -> None:
        """Read it in its article."""
        if key in self._places:
            self._workroom.article_wanted.emit(*self._places[key])

    def begin_quick(self) -> None:
        """A quick quiz, where nothing is missed."""
        self._workroom.quiz_wanted.emit(Plan(PlanKind.QUICK))

    def _wished(self) -> _Wished:
        return _Wished(self._kind, self._article, self._person, self._shown)

    def _read(self) -> None:
        self._reading += 1
        learner, reading, wished = self._workroom.learner.id, self._reading, self._wished()

        def take(found: tuple[Shown, dict[str, tuple[ArticleId, int]]] | None) -> None:
            if reading != self._reading:
                return
            if found is None:
                self.emptied.emit()
                return
            shown, self._places = found
            self._kind, self._article, self._person = shown.kind, shown.article, shown.person
            self.listed.emit(shown)

        self._workroom.ask(lambda desk: self._found(desk, learner, wished), take)

    def _found(
        self, desk: Desk, learner: LearnerId, wished: _Wished
    ) -> tuple[Shown, dict[str, tuple[ArticleId, int]]] | None:
        """All that is shown, in words: on the database thread, since the window would wait for it."""
        groups, pairs = desk.study.missed_groups(learner), tuple(self._confused(desk.study.confusions(learner)))
        if not groups and not pairs:
            return None
        kinds = sorted({kind_words(each.kind) for each in groups})
        titles = {each.article: each.title or self.tr("Untitled") for each in groups}
        people = sorted({each.person for each in groups if each.person})
        # What is no longer among them filters nothing.
        wished = wished._replace(
            kind=wished.kind if wished.kind in kinds else "",
            article=wished.article if wished.article in titles else "",
            person=wished.person if wished.person in people else "",
        )
        among = desk.study.missed_groups(learner, person=wished.person) if wished.person else groups
        total = sum(each.questions for each in among if wished.has(each))
        items = wished.of(desk, learner, most=wished.most)
        shown = Shown(
            lines=tuple(map(self._line, items)),
            total=questions_words(total),
            kinds=(("", self.tr("All kinds")), *((kind, kind) for kind in kinds)),
            kind=wished.kind,
            articles=(("", self.tr("All articles")), *titles.items()),
            article=wished.article,
            people=(("", self.tr("All people")), *((name, name) for name in people)),
            person=wished.person,
            more=total > wished.most,
            confusions=pairs if self._all_pairs else pairs[:FEW],
            more_confusions=0 if self._all_pairs else max(0, len(pairs) - FEW),
        )
        return shown, {each.question.id: (each.article, each.question.place) for each in items}

    def _confused(self, confusions: tuple[Confusion, ...]) -> Iterator[tuple[str, str]]:
        """Each pair once, whichever was taken for the other; most often first."""
        times = {(each.answer, each.given): each.times for each in confusions}

        def said(answer: str, given: str, count: int) -> str:
            words = counted(self.tr("You took {given} for {answer} %Ln time(s)", "", count), count)
            return words.format(given=given, answer=answer)

        told: set[frozenset[str]] = set()
        for (answer, given), count in times.items():
            pair = frozenset((answer, given))
            back = times.get((given, answer), 0)
            if pair in told or count + back < OFTEN:
                continue
            told.add(pair)
            words = [said(answer, given, count)]
            if back:
                words.append(said(given, answer, back))
            yield f"{answer}\t{given}", ". ".join(words)

    def _line(self, item: MissedItem) -> Line:
        given = item.last_given or self.tr("no answer")
        return Line(
            key=item.question.id,
            stem=untitled(item.question.stem),
            answers=self.tr("You said: {given}. Right: {key}").format(
                given=given_words(given).rstrip("."), key=item.question.key
            ),
            about=joined(kind_words(item.question.kind), item.title, ago_words(item.last_at, self._now())),
            times=counted(self.tr("missed %Ln time(s)", "", item.times_wrong), item.times_wrong),
        )


class _Wished(NamedTuple):
    """Which of them are to be shown. Two kinds can share their words, and then they are one to the reader."""

    kind: str
    article: str
    person: str
    most: int

    def has(self, group: MissedGroup) -> bool:
        """Whether it is among them, if it is of the person."""
        return self.kind in {"", kind_words(group.kind)} and self.article in {"", group.article}

    def of(self, desk: Desk, learner: LearnerId, *, most: int) -> tuple[MissedItem, ...]:
        """The first so many."""
        kinds = [each for each in Kind if self.kind == kind_words(each)]
        article = ArticleId(self.article) or None
        return desk.study.missed(learner, kinds=kinds, article=article, person=self.person, limit=most)
