"""What the use cases need from outside, and the small values that pass through. Implementations: store, language, fakes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import TracebackType
from typing import NamedTuple, Protocol, Self

from crisisdesk.domain.article import Article, ArticleId, Source
from crisisdesk.domain.progress import Answered, Sums
from crisisdesk.domain.question import FactId, Kind, Question, QuestionId, Quiz
from crisisdesk.domain.reading import ParsedArticle
from crisisdesk.domain.review import Learner, LearnerId, Memory, QuizId, Review, ReviewId
from crisisdesk.domain.session import QuizSession


class Clock(Protocol):
    """Where the time comes from."""

    def now(self) -> datetime:
        """Aware, in UTC."""


Entropy = Callable[[int], bytes]
"""So many random bytes, for ids."""


@dataclass(frozen=True, slots=True)
class BuiltArticle:
    """An article, read, with its quiz: what a worker hands back."""

    parsed: ParsedArticle
    quiz: Quiz


class Builder(Protocol):
    """Reads an article and makes its quiz. Raises ArticleUnreadable, ReadingStopped."""

    def __call__(self, article: Article, *, seed: int) -> BuiltArticle:
        """The same article and seed give the same quiz."""


@dataclass(frozen=True, slots=True)
class Shelved:
    """One line of the library: an article without its text."""

    id: ArticleId
    title: str
    outlet: str
    publisher: str
    published: date | None
    added: datetime
    questions: int
    """Those that are asked; retired ones do not count."""
    words: int


@dataclass(frozen=True, slots=True)
class Heading:
    """What is said of an article above a question."""

    title: str
    source: Source
    published: date | None


class Candidate(NamedTuple):
    """A question that can be asked of a learner: neither retired nor flagged, its article not deleted."""

    question: QuestionId
    fact: FactId


class Slips(NamedTuple):
    """What a learner answered wrong to a question that is missed."""

    question: QuestionId
    times: int
    last_given: str
    last_at: datetime


class LearnerRepository(Protocol):
    """Learners. A deleted one is found by nothing but `restore`."""

    def all(self) -> tuple[Learner, ...]:
        """Oldest first."""

    def get(self, learner: LearnerId) -> Learner | None:
        """None where there is none, or it is deleted."""

    def save(self, learner: Learner) -> None:
        """Add it or write over it."""

    def delete(self, learner: LearnerId, *, at: datetime) -> bool:
        """Hide it and keep all it did. False where there is none."""

    def restore(self, learner: LearnerId) -> bool:
        """Bring a deleted one back. False where there is none."""

    def chosen(self) -> LearnerId | None:
        """Who studied last; may be deleted since."""

    def choose(self, learner: LearnerId) -> None:
        """Remember who studies."""


class ArticleRepository(Protocol):
    """Articles with their readings. A deleted one is found by nothing but `restore` and a save of the same text."""

    def shelved(self, *, limit: int | None = None) -> tuple[Shelved, ...]:
        """Last added first."""

    def any_ever(self) -> bool:
        """Whether there is one, or was one that is deleted."""

    def get(self, article: ArticleId) -> ParsedArticle | None:
        """The reading, without the tokens of its sentences. Raises LibraryDamaged where the text is not what was kept."""

    def proof(self, article: ArticleId) -> ParsedArticle | None:
        """As `get`, but of the reading only its paragraphs and people: all that a verdict needs, in a tenth of the time."""

    def headings(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, Heading]:
        """Those that there are, deleted ones too."""

    def save(self, parsed: ParsedArticle) -> None:
        """Add or write over; the text's `added` stays as first set. A deleted one is there again."""

    def delete(self, article: ArticleId, *, at: datetime) -> bool:
        """Hide it with its questions. False where there is none."""

    def restore(self, article: ArticleId) -> bool:
        """Bring it back with its questions. False where there is none."""


class QuestionRepository(Protocol):
    """Questions with their facts, and which of them a learner has flagged as bad."""

    def replace(self, article: ArticleId, questions: Sequence[Question], *, at: datetime) -> None:
        """These are the article's questions now. Others that it had are retired; those that come again are asked again."""

    def of_article(self, article: ArticleId) -> tuple[Question, ...]:
        """In the order saved, without retired ones."""

    def get(self, questions: Iterable[QuestionId]) -> Mapping[QuestionId, Question]:
        """Those that there are, retired ones too."""

    def askable(self, learner: LearnerId, *, among: Iterable[QuestionId]) -> tuple[Candidate, ...]:
        """Which of these can be asked, in the order given."""

    def choose_from(
        self, learner: LearnerId, *, article: ArticleId | None = None, fresh: bool = False, limit: int
    ) -> tuple[Candidate, ...]:
        """Candidates by newest article, then worth; with `fresh` only those never answered by the learner."""

    def flag(self, learner: LearnerId, question: QuestionId, *, at: datetime) -> None:
        """Never ask it of this learner again. Twice is once."""

    def unflag(self, learner: LearnerId, question: QuestionId) -> None:
        """Ask it again."""

    def flagged(self, learner: LearnerId) -> tuple[QuestionId, ...]:
        """Last flagged first."""


class MemoryRepository(Protocol):
    """What each learner remembers of each question."""

    def get(self, learner: LearnerId, question: QuestionId) -> Memory:
        """A new memory where it was never answered."""

    def save(self, learner: LearnerId, memory: Memory) -> None:
        """Write it; one without reviews is forgotten."""

    def due(
        self, learner: LearnerId, *, now: datetime, until: datetime, article: ArticleId | None = None, limit: int
    ) -> tuple[Candidate, ...]:
        """Longest due first: learning ones that are due by `now`, learnt ones that are due before `until`."""

    def count_due(self, learner: LearnerId, *, now: datetime, until: datetime) -> int:
        """How many `due` would give without a limit."""

    def dues(self, learner: LearnerId) -> tuple[datetime, ...]:
        """When each question that can be asked comes back, in no order."""

    def all(self, learner: LearnerId) -> tuple[Memory, ...]:
        """Of each question that can be asked and was answered, by question."""

    def count_back(self, learner: LearnerId, *, ends: Sequence[datetime]) -> tuple[int, ...]:
        """How many questions that can be asked come back before the first of these moments, which are in order, and
        then from each to the next."""


class ReviewRepository(Protocol):
    """The log of answers. It is only added to; undone ones stay but are found by nothing here."""

    def add(self, review: Review) -> None:
        """At the end of the log, whatever its time says."""

    def last(self, learner: LearnerId) -> Review | None:
        """The one added last."""

    def undo(self, review: ReviewId, *, at: datetime) -> None:
        """Take it out of all that is counted."""

    def of_question(self, learner: LearnerId, question: QuestionId) -> tuple[Review, ...]:
        """In the order added."""

    def log(self, learner: LearnerId) -> tuple[Answered, ...]:
        """All answers in brief, in the order added."""

    def sums(self, learner: LearnerId) -> Sums:
        """`domain.progress.sums` of the log, its pairs in no order."""

    def days(self, learner: LearnerId) -> frozenset[date]:
        """The learner-days with an answer."""

    def count(self, learner: LearnerId, *, day: date) -> int:
        """Answers given on this learner-day."""

    def count_first(self, learner: LearnerId, *, day: date) -> int:
        """Questions answered for the first time ever on this learner-day."""

    def missed(
        self,
        learner: LearnerId,
        *,
        kind: Kind | None = None,
        article: ArticleId | None = None,
        limit: int | None = None,
        skip: int = 0,
    ) -> tuple[Slips, ...]:
        """Askable questions that are missed (see `domain.progress.is_missed`), last answered wrong first."""

    def count_missed(self, learner: LearnerId) -> int:
        """How many `missed` would give."""


class QuizRepository(Protocol):
    """Quiz sessions, as they stood after their last answer."""

    def save(self, session: QuizSession, *, at: datetime) -> None:
        """Add it or write over it."""

    def get(self, quiz: QuizId) -> QuizSession | None:
        """As saved."""

    def open(self, learner: LearnerId) -> QuizSession | None:
        """The one last saved that has answers to be given; None where there is none."""

    def drop_open(self, learner: LearnerId) -> None:
        """None of the learner's sessions is open any more; their answers stay, and undo opens one again."""


class UnitOfWork(Protocol):
    """One transaction, used with `with`. All that is done in it is kept by `commit`; left without, nothing is.

    Raises the LibraryUnusable errors. Units are not nested and stay on one thread.
    """

    @property
    def learners(self) -> LearnerRepository: ...

    @property
    def articles(self) -> ArticleRepository: ...

    @property
    def questions(self) -> QuestionRepository: ...

    @property
    def memories(self) -> MemoryRepository: ...

    @property
    def reviews(self) -> ReviewRepository: ...

    @property
    def quizzes(self) -> QuizRepository: ...

    def commit(self) -> None:
        """On disk for good when it returns."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


OpenUnit = Callable[[], UnitOfWork]
