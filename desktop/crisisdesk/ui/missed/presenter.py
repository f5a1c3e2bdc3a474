"""The missed questions, filtered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from crisisdesk.domain.care import Act
from crisisdesk.domain.question import AnswerType, Kind, QuestionId
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.domain.stem import untitled
from crisisdesk.ui.carer import Carer
from crisisdesk.ui.words import ago_words, counted, given_words, joined, kind_words, questions_words

if TYPE_CHECKING:
    from crisisdesk.services.ports import Confusion
    from crisisdesk.services.study import MissedItem
    from crisisdesk.ui.workroom import Desk, Workroom

A_PAGE = 50
AT_ONCE = 500
"""How many are read at a time behind the first page."""
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
    """Reads the first page, then all others behind it; filters them here and shows them page by page."""

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
        self._there = False
        self._pairs: tuple[tuple[str, str], ...] = ()
        self.carer = Carer(workroom, self)
        self._shown, self._all_pairs = A_PAGE, False
        self._reading = 0
        """Counts the times that all are read anew."""
        self._kind = self._article = self._person = ""

    def refresh(self) -> None:
        """Read them anew."""
        if self._workroom.is_open:
            learner = self._workroom.learner.id
            self._reading += 1
            reading = self._reading

            def read(desk: Desk) -> tuple[tuple[MissedItem, ...], tuple[Confusion, ...]]:
                return desk.study.missed(learner, limit=A_PAGE), desk.study.confusions(learner)

            def take(found: tuple[tuple[MissedItem, ...], tuple[Confusion, ...]]) -> None:
                if reading == self._reading:
                    self._pairs = tuple(self._confused(found[1]))
                    self._take(list(found[0]), there=len(found[0]) < A_PAGE)

            self._workroom.ask(read, take)

    def _read_on(self, before: list[MissedItem]) -> None:
        """What comes behind these; the list changes when all is there."""
        learner, reading = self._workroom.learner.id, self._reading

        def take(more: tuple[MissedItem, ...]) -> None:
            if reading != self._reading:
                return
            before.extend(more)
            if len(more) < AT_ONCE:
                self._take(before, there=True)
            else:
                self._read_on(before)

        self._workroom.ask(lambda desk: desk.study.missed(learner, limit=AT_ONCE, skip=len(before)), take)

    def show_more(self) -> None:
        """Another page of them."""
        self._shown += A_PAGE
        self._list()

    def show_all_pairs(self) -> None:
        """Every pair that was confused."""
        self._all_pairs = True
        self._list()

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
        self._list()

    def filter_article(self, key: str) -> None:
        """Only those of this article; "" for all."""
        self._article, self._shown = key, A_PAGE
        self._list()

    def filter_person(self, name: str) -> None:
        """Only those that ask for this person or about them; "" for all."""
        self._person, self._shown = name, A_PAGE
        self._list()

    def review(self) -> None:
        """Go through those that are listed."""
        only = tuple(item.question.id for item in _chosen(self._items, self._wished())[:A_QUIZ])
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

    def _take(self, items: list[MissedItem], *, there: bool) -> None:
        """`there` says that these are all; else the others are read as well."""
        self._items, self._there = tuple(items), there
        self._list()
        if not there:
            self._read_on(items)

    def _list(self) -> None:
        if not self._items and not self._pairs:
            self.emptied.emit()
            return
        reading, wished = self._reading, self._wished()

        def tell(shown: Shown) -> None:
            if reading == self._reading:
                self._kind, self._article, self._person = shown.kind, shown.article, shown.person
                self.listed.emit(shown)

        # Thousands of them are sorted out where the window does not wait for it.
        items = self._items
        self._workroom.ask(lambda _: self._sorted_out(items, wished), tell)

    def _wished(self) -> _Wished:
        return _Wished(self._kind, self._article, self._person, self._shown, self._there)

    def _sorted_out(self, items: tuple[MissedItem, ...], wished: _Wished) -> Shown:
        kinds = sorted(set(map(kind_words, {item.question.kind for item in items})))
        titles = {item.article: item.title or self.tr("Untitled") for item in items}
        people = sorted({item.question.key for item in items if item.question.answer_type is AnswerType.PERSON})
        if wished.there:
            # What is no longer among them filters nothing.
            wished = wished._replace(
                kind=wished.kind if wished.kind in kinds else "",
                article=wished.article if wished.article in titles else "",
                person=wished.person if wished.person in people else "",
            )
        chosen = _chosen(items, wished)
        return Shown(
            lines=tuple(self._line(item) for item in chosen[: wished.most]),
            total=questions_words(len(chosen)) if wished.there else "",
            kinds=(("", self.tr("All kinds")), *((kind, kind) for kind in kinds)),
            kind=wished.kind,
            articles=(("", self.tr("All articles")), *titles.items()),
            article=wished.article,
            people=(("", self.tr("All people")), *((name, name) for name in people)),
            person=wished.person,
            more=len(chosen) > wished.most,
            confusions=self._pairs if self._all_pairs else self._pairs[:FEW],
            more_confusions=0 if self._all_pairs else max(0, len(self._pairs) - FEW),
        )

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
    """Which of them are to be shown."""

    kind: str
    article: str
    person: str
    most: int
    there: bool


def _chosen(items: tuple[MissedItem, ...], wished: _Wished) -> list[MissedItem]:
    # Two kinds can share their words, and then they are one to the reader.
    kinds = {each for each in Kind if wished.kind in {"", kind_words(each)}}
    among = (item for item in items if item.question.kind in kinds and wished.article in {"", item.article})
    return [item for item in among if wished.person in item.question.key or wished.person in item.question.stem]
