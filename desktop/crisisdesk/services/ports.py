"""What the use cases need from outside, and the small values that pass through. Implementations: store, language, fakes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import TracebackType
from typing import NamedTuple, Protocol, Self

from crisisdesk.domain.article import Article, ArticleId, Source
from crisisdesk.domain.edit import Edit
from crisisdesk.domain.progress import Answered, Sums
from crisisdesk.domain.question import FactId, Kind, Question, QuestionId, Quiz
from crisisdesk.domain.reading import ParsedArticle
from crisisdesk.domain.review import Learner, LearnerId, Memory, QuizId, Rating, Review, ReviewId
from crisisdesk.domain.session import QuizSession
from crisisdesk.services.collected import CollectionRepository
from crisisdesk.services.finding import Finder
from crisisdesk.services.slips import MissedCount, Slips
from crisisdesk.services.tended import DeedRepository, HoldRepository


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
    """Names all that is alike: the fact, or one of another article that states the same."""
    article: ArticleId = ArticleId("")
    kind: str = ""
    answer: str = ""


class Alike(NamedTuple):
    """A question whose key is the same as another's."""

    answer: str
    stem: str
    fact: FactId
    """As in `Candidate`."""
    question: QuestionId


class Confusion(NamedTuple):
    """How often a learner chose one name where another was right."""

    answer: str
    given: str
    times: int


class Answering(NamedTuple):
    """One answer of the log, as training looks at it."""

    question: QuestionId
    at: datetime
    day: date
    rating: Rating
    before: datetime | None = None
    """When the answer before it was given, as far as the memory knew; None where it was new, or new again."""


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

    def reminded(self) -> date | None:
        """The last day on which somebody was reminded."""

    def keep_reminded(self, day: date) -> None:
        """Remember it."""


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

    def place(self, article: ArticleId) -> int:
        """Where in its text it was last read; -1 for never."""

    def keep_place(self, article: ArticleId, place: int) -> None:
        """Remember it."""

    def titles(self) -> Mapping[ArticleId, str]:
        """Of all that are not deleted; "" for one without."""

    def headings(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, Heading]:
        """Those that there are, deleted ones too."""

    def save(self, parsed: ParsedArticle) -> None:
        """Add or write over; the text's `added` stays as first set. A deleted one is there again."""

    def delete(self, article: ArticleId, *, at: datetime) -> bool:
        """Hide it with its questions. False where there is none."""

    def restore(self, article: ArticleId, *, by: datetime | None = None) -> bool:
        """Bring it back with its questions. False where there is none, or where it was deleted after `by`."""


class QuestionRepository(Protocol):
    """Questions with their facts, and which of them a learner has flagged as bad."""

    def replace(self, article: ArticleId, questions: Sequence[Question], *, at: datetime) -> None:
        """These are the article's questions now. Others that it had are retired, but for edited ones and those written by
        hand; those that come again are asked again, but for deleted ones."""

    def write(self, question: Question, *, at: datetime) -> None:
        """Add one written by hand, after those of its article that there are."""

    def bring(self, questions: Sequence[Question], *, at: datetime) -> tuple[QuestionId, ...]:
        """Add these of one article after those that it has, to stay when it is read anew. What is known stays as it is; of it,
        what was retired is asked again, but for deleted ones. Gives those that were not asked before."""

    def withdraw(self, questions: Iterable[QuestionId], *, at: datetime) -> None:
        """Retire these, until they are brought again or their article is read anew."""

    def alike(self, answers: Iterable[str], *, article: ArticleId) -> tuple[Alike, ...]:
        """Questions of other articles with one of these keys, whatever its case."""

    def naming(
        self, names: Sequence[str], told: Collection[str], *, article: ArticleId, begun: bool = False
    ) -> tuple[Alike, ...]:
        """Questions of other articles with one of these names among their words, or with `begun` one that begins so, and a word of
        those `told` (see there), by their own names. Of very many only the newest; none where no name is given."""

    def go_by(self, article: ArticleId, names: Mapping[FactId, FactId]) -> frozenset[QuestionId]:
        """What is asked on these facts of the article goes by these names from now on. Gives what went by others; where that
        parts it from what was answered today, it no longer rests because of that."""

    def reworded(self, article: ArticleId) -> frozenset[QuestionId]:
        """What is asked of it in other words than at first."""

    def of_article(self, article: ArticleId) -> tuple[Question, ...]:
        """In the order saved, without retired ones."""

    def get(self, questions: Iterable[QuestionId]) -> Mapping[QuestionId, Question]:
        """Those that there are, retired ones too."""

    def askable(
        self, learner: LearnerId, *, among: Iterable[QuestionId], rested: bool = False
    ) -> tuple[Candidate, ...]:
        """Which of these can be asked, in the order given; with `rested` only those not held back for today."""

    def all_askable(self, learner: LearnerId, *, articles: Sequence[ArticleId] = ()) -> tuple[QuestionId, ...]:
        """The names of every question that can be asked, in order: at hand in no time. `articles` narrows the choice."""

    def choose_from(
        self,
        learner: LearnerId,
        *,
        articles: Sequence[ArticleId] = (),
        fresh: bool = False,
        beside: Collection[FactId] = (),
        limit: int,
    ) -> tuple[Candidate, ...]:
        """Candidates that are not held back for today, by newest article, then worth, of those that ask the same the first; none
        that asks what `beside` names. With `fresh` only those never answered by the learner. `articles` narrows the choice."""

    def count_fresh(self, learner: LearnerId, *, limit: int) -> int:
        """How many can be asked today that the learner never answered, each counted by itself; at most `limit`."""

    def of_answers(self, learner: LearnerId, answers: Sequence[str], *, limit: int) -> tuple[Candidate, ...]:
        """Candidates whose key is one of these, the same each time."""

    def edit(self, question: QuestionId, edit: Edit | None) -> None:
        """From now on it says this, also when its article is read anew; None for what it said at first."""

    def edit_of(self, question: QuestionId) -> Edit | None:
        """How it was put into other words; None where it was not."""

    def deleted(self) -> tuple[QuestionId, ...]:
        """Last deleted first."""

    def delete(self, question: QuestionId, *, at: datetime) -> bool:
        """It is asked of nobody any more, and does not come back when its article is read anew. False where there is none."""

    def restore(self, question: QuestionId) -> bool:
        """Bring a deleted one back. False where it is not deleted."""

    def deleted_at(self, question: QuestionId) -> datetime | None:
        """When it was deleted; None where it was not."""

    def flag(self, learner: LearnerId, question: QuestionId, *, at: datetime) -> None:
        """Never ask it of this learner again. Twice is once."""

    def unflag(self, learner: LearnerId, question: QuestionId) -> None:
        """Ask it again."""

    def is_flagged(self, learner: LearnerId, question: QuestionId) -> bool:
        """Whether it is."""

    def flagged(self, learner: LearnerId) -> tuple[QuestionId, ...]:
        """Last flagged first."""


class CountDue(NamedTuple):
    """How many questions are due, also those that are held back for today."""

    learning: int
    """Those being learnt, or learnt anew after a lapse."""
    learnt: int


class MemoryRepository(Protocol):
    """What each learner remembers of each question."""

    def get(self, learner: LearnerId, question: QuestionId) -> Memory:
        """A new memory where it was never answered."""

    def save(self, learner: LearnerId, memory: Memory) -> None:
        """Write it; one without reviews is forgotten."""

    def due(
        self, learner: LearnerId, *, now: datetime, until: datetime, articles: Sequence[ArticleId] = (), limit: int
    ) -> tuple[Candidate, ...]:
        """Those being learnt that are due by `now`, then at most `limit` learnt ones that are due before `until`; of each the
        longest due first. None that is held back for today, and of those that ask the same only the first."""

    def longest_due(self, learner: LearnerId) -> datetime | None:
        """When the first of all comes back, or was to; None where none does."""

    def count_due(self, learner: LearnerId, *, now: datetime, until: datetime) -> CountDue:
        """How many there are in all, by the same moments."""

    def known(self, learner: LearnerId, *, places: Sequence[int]) -> tuple[Memory, ...]:
        """Those that `count_back` counts, at these places, from 0: in the order in which they are due, then by question."""

    def every(self, learner: LearnerId) -> tuple[Memory, ...]:
        """Of each question that was answered, by question; with those that are put aside or gone, which may come back."""

    def save_all(self, learner: LearnerId, memories: Iterable[Memory]) -> None:
        """As `save`, for many that were reviewed."""

    def count_back(self, learner: LearnerId, *, ends: Sequence[datetime]) -> tuple[int, ...]:
        """How many that can be asked come back before the first of these moments, in order, then from each to the next."""


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

    def count_came_back(self, learner: LearnerId, *, day: date, until: datetime) -> int:
        """Answers on this learner-day to learnt questions due before its end, `until`; none practised ahead or once more."""

    def count_first(self, learner: LearnerId, *, day: date) -> int:
        """Questions answered for the first time ever on this learner-day."""

    def missed(
        self,
        learner: LearnerId,
        *,
        kinds: Sequence[Kind] = (),
        articles: Sequence[ArticleId] = (),
        person: str = "",
        limit: int | None = None,
    ) -> tuple[Slips, ...]:
        """Askable questions that are missed (see `domain.progress.is_missed`), last answered wrong first. No kinds: all; no
        articles: all. Of a person: those with this name in stem or answer."""

    def missed_counts(self, learner: LearnerId, *, person: str = "") -> tuple[MissedCount, ...]:
        """How many `missed` gives, sort by sort, in the order in which it gives the first of each."""

    def count_missed(self, learner: LearnerId, *, rested: bool = False) -> int:
        """How many `missed` would give; with `rested` only those not held back for today, of those that ask the same one."""

    def fallen_for(self, learner: LearnerId, question: QuestionId) -> tuple[str, ...]:
        """What was given wrong, once each, last first."""

    def confusions(self, learner: LearnerId, *, limit: int) -> tuple[Confusion, ...]:
        """Names that were chosen for other names, most often first."""

    def answerings(self, learner: LearnerId) -> tuple[Answering, ...]:
        """All answers with their ratings, in the order added."""


class QuizRepository(Protocol):
    """Quiz sessions, as they stood after their last answer."""

    def is_current(self, session: QuizSession) -> bool:
        """Whether it is saved with just the answers that this one has."""

    def save(self, session: QuizSession, *, at: datetime) -> None:
        """Add it or write over it."""

    def get(self, quiz: QuizId) -> QuizSession | None:
        """As saved."""

    def open(self, learner: LearnerId) -> QuizSession | None:
        """The one last saved that has answers to be given; None where there is none."""

    def last_exam(self, learner: LearnerId) -> QuizSession | None:
        """The exam begun last of those that were gone through or whose time was over; None where there is none."""

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
    def collections(self) -> CollectionRepository: ...

    @property
    def memories(self) -> MemoryRepository: ...

    @property
    def reviews(self) -> ReviewRepository: ...

    @property
    def quizzes(self) -> QuizRepository: ...

    @property
    def holds(self) -> HoldRepository: ...

    @property
    def deeds(self) -> DeedRepository: ...

    @property
    def finder(self) -> Finder: ...

    def commit(self) -> None:
        """On disk for good when it returns."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


OpenUnit = Callable[[], UnitOfWork]
