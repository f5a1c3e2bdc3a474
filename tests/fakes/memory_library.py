"""A library in memory that behaves as the one on disk; `tests/store/test_contract.py` holds the two together."""

from __future__ import annotations

from collections.abc import Collection as Several
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, date, datetime
from types import TracebackType
from typing import Self

from crisisdesk.domain import likeness
from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.care import Deed, DeedId, Hold
from crisisdesk.domain.collection import Collection, CollectionId
from crisisdesk.domain.edit import Edit, edited
from crisisdesk.domain.question import FactId, Question, QuestionId
from crisisdesk.domain.reading import ParsedArticle
from crisisdesk.domain.review import Learner, LearnerId, Memory, Phase, QuizId, Review, ReviewId
from crisisdesk.domain.session import QuizSession
from crisisdesk.services.ports import Alike, Candidate, CountDue, Heading, Shelved
from tests.fakes.finder import FakeFinder
from tests.fakes.memory_log import FakeQuizzes, FakeReviews
from tests.fakes.memory_tending import FakeCollections, FakeDeeds, FakeHolds, gone_by

_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass
class Kept:
    """All that is in the library. Its values are frozen, so a copy of the dicts is a copy of it all."""

    learners: dict[LearnerId, Learner] = field(default_factory=dict)
    deleted_learners: dict[LearnerId, datetime] = field(default_factory=dict)
    chosen: dict[str, LearnerId] = field(default_factory=dict)
    reminded: dict[str, date] = field(default_factory=dict)
    articles: dict[ArticleId, ParsedArticle] = field(default_factory=dict)
    deleted_articles: dict[ArticleId, datetime] = field(default_factory=dict)
    read_to: dict[ArticleId, int] = field(default_factory=dict)
    questions: dict[QuestionId, Question] = field(default_factory=dict)
    places: dict[QuestionId, int] = field(default_factory=dict)
    retired: dict[QuestionId, datetime] = field(default_factory=dict)
    flags: dict[tuple[LearnerId, QuestionId], datetime] = field(default_factory=dict)
    memories: dict[tuple[LearnerId, QuestionId], Memory] = field(default_factory=dict)
    reviews: dict[ReviewId, Review] = field(default_factory=dict)
    undone: dict[ReviewId, datetime] = field(default_factory=dict)
    quizzes: dict[QuizId, QuizSession] = field(default_factory=dict)
    open_quizzes: dict[QuizId, LearnerId] = field(default_factory=dict)
    families: dict[QuestionId, FactId] = field(default_factory=dict)
    edits: dict[QuestionId, Edit] = field(default_factory=dict)
    written: dict[QuestionId, datetime] = field(default_factory=dict)
    collections: dict[CollectionId, Collection] = field(default_factory=dict)
    deleted_collections: dict[CollectionId, datetime] = field(default_factory=dict)
    collected: dict[tuple[CollectionId, ArticleId], None] = field(default_factory=dict)
    deleted_questions: dict[QuestionId, datetime] = field(default_factory=dict)
    holds: dict[tuple[LearnerId, QuestionId], Hold] = field(default_factory=dict)
    deeds: dict[DeedId, Deed] = field(default_factory=dict)
    deeds_after: dict[DeedId, int] = field(default_factory=dict)
    undone_deeds: dict[DeedId, datetime] = field(default_factory=dict)

    def copy(self) -> Kept:
        """To work on, and to throw away."""
        return Kept(**{each.name: dict(getattr(self, each.name)) for each in fields(self)})

    def question(self, question: QuestionId) -> Question:
        """As it is asked."""
        return edited(self.questions[question], self.edits.get(question))

    def asks(self, learner: LearnerId, question: QuestionId) -> bool:
        """Whether it can be asked of the learner."""
        gone = question in self.retired or (learner, question) in self.flags
        hold = self.holds.get((learner, question))
        gone |= hold is not None and hold.until is None
        known = self.questions.get(question)
        return known is not None and not gone and known.article not in self.deleted_articles

    def brings_up(self, learner: LearnerId, question: QuestionId) -> bool:
        """Whether it is not held back for today either."""
        return self.asks(learner, question) and (learner, question) not in self.holds

    def family(self, question: QuestionId) -> FactId:
        """By which name it goes."""
        return self.families.get(question, self.questions[question].fact.id)

    def candidate(self, question: QuestionId) -> Candidate:
        """The question in brief."""
        known = self.question(question)
        return Candidate(question, self.family(question), known.article, known.kind.value, known.key)

    def one_of_each(self, questions: Iterable[QuestionId]) -> tuple[Candidate, ...]:
        """The first of those that go by one name, in brief."""
        firsts: dict[FactId, Candidate] = {}
        for each in map(self.candidate, questions):
            firsts.setdefault(each.fact, each)
        return tuple(firsts.values())

    def turn(self, learner: LearnerId) -> int:
        """The place in the log of the learner's last answer that counts, 0 for none."""
        places = {name: at for at, name in enumerate(self.reviews, start=1)}
        return max((places[each.id] for each in self.counted(learner)), default=0)

    def counted(self, learner: LearnerId) -> list[Review]:
        """The learner's log without undone answers, in the order added."""
        return [each for each in self.reviews.values() if each.learner == learner and each.id not in self.undone]


class FakeLearners:
    """A `LearnerRepository`."""

    def __init__(self, kept: Kept) -> None:
        self._kept = kept

    def all(self) -> tuple[Learner, ...]:
        there = (each for each in self._kept.learners.values() if each.id not in self._kept.deleted_learners)
        return tuple(sorted(there, key=lambda each: (each.created, each.id)))

    def get(self, learner: LearnerId) -> Learner | None:
        return None if learner in self._kept.deleted_learners else self._kept.learners.get(learner)

    def save(self, learner: Learner) -> None:
        self._kept.learners[learner.id] = learner
        self._kept.deleted_learners.pop(learner.id, None)

    def delete(self, learner: LearnerId, *, at: datetime) -> bool:
        there = self.get(learner) is not None
        if there:
            self._kept.deleted_learners[learner] = at
        return there

    def restore(self, learner: LearnerId) -> bool:
        return self._kept.deleted_learners.pop(learner, None) is not None

    def chosen(self) -> LearnerId | None:
        return self._kept.chosen.get("learner")

    def choose(self, learner: LearnerId) -> None:
        self._kept.chosen["learner"] = learner

    def reminded(self) -> date | None:
        return self._kept.reminded.get("last")

    def keep_reminded(self, day: date) -> None:
        self._kept.reminded["last"] = day


class FakeArticles:
    """An `ArticleRepository`."""

    def __init__(self, kept: Kept) -> None:
        self._kept = kept

    def shelved(self, *, limit: int | None = None) -> tuple[Shelved, ...]:
        there = [each for name, each in self._kept.articles.items() if name not in self._kept.deleted_articles]
        newest = sorted(there, key=lambda each: each.article.id)
        newest.sort(key=lambda each: each.article.added or _NEVER, reverse=True)
        return tuple(self._shelved(each) for each in newest[:limit])

    def place(self, article: ArticleId) -> int:
        return self._kept.read_to.get(article, -1)

    def keep_place(self, article: ArticleId, place: int) -> None:
        self._kept.read_to[article] = place

    def any_ever(self) -> bool:
        return bool(self._kept.articles)

    def get(self, article: ArticleId) -> ParsedArticle | None:
        return None if article in self._kept.deleted_articles else self._kept.articles.get(article)

    def proof(self, article: ArticleId) -> ParsedArticle | None:
        whole = self.get(article)
        if whole is None:
            return None
        head = (whole.article, whole.title, whole.outlet, whole.published)
        return ParsedArticle(*head, paragraphs=whole.paragraphs, people=whole.people)

    def titles(self) -> Mapping[ArticleId, str]:
        there = self._kept.articles.items()
        return {name: each.article.title for name, each in there if name not in self._kept.deleted_articles}

    def headings(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, Heading]:
        known = {each: self._kept.articles[each] for each in articles if each in self._kept.articles}
        return {name: _heading(parsed) for name, parsed in known.items()}

    def save(self, parsed: ParsedArticle) -> None:
        name = parsed.article.id
        known = self._kept.articles.get(name)
        article = replace(parsed.article, added=known.article.added if known else parsed.article.added)
        bare = tuple(replace(each, tokens=()) for each in parsed.sentences)
        self._kept.articles[name] = replace(parsed, article=article, sentences=bare)
        self._kept.deleted_articles.pop(name, None)

    def delete(self, article: ArticleId, *, at: datetime) -> bool:
        there = self.get(article) is not None
        if there:
            self._kept.deleted_articles[article] = at
        return there

    def restore(self, article: ArticleId, *, by: datetime | None = None) -> bool:
        return gone_by(by, self._kept.deleted_articles, article)

    def _shelved(self, parsed: ParsedArticle) -> Shelved:
        heading = _heading(parsed)
        article = parsed.article
        assert article.added is not None
        asked = (each for each in self._kept.questions.values() if each.id not in self._kept.retired)
        return Shelved(
            id=article.id,
            title=heading.title,
            outlet=heading.source.outlet,
            publisher=heading.source.publisher,
            published=heading.published,
            added=article.added,
            questions=sum(each.article == article.id for each in asked),
            words=len(article.text.split()),
        )


class FakeQuestions:
    """A `QuestionRepository`."""

    def __init__(self, kept: Kept) -> None:
        self._kept = kept

    def replace(self, article: ArticleId, questions: Sequence[Question], *, at: datetime) -> None:
        kept = self._kept
        for each in kept.questions.values():
            if each.article == article and each.id not in kept.edits and each.id not in kept.written:
                kept.retired.setdefault(each.id, at)
        for place, question in enumerate(questions):
            kept.questions[question.id] = question
            kept.places[question.id] = place
            kept.families.pop(question.id, None)
            if question.id not in kept.deleted_questions:
                kept.retired.pop(question.id, None)

    def write(self, question: Question, *, at: datetime) -> None:
        self._kept.questions[question.id] = question
        self._kept.places[question.id] = 1_000_000
        self._kept.written[question.id] = at

    def bring(self, questions: Sequence[Question], *, at: datetime) -> tuple[QuestionId, ...]:
        kept = self._kept
        new = [each for each in questions if each.id not in kept.questions]
        again = [each.id for each in questions if each.id in kept.retired and each.id not in kept.deleted_questions]
        for place, question in enumerate(new):
            told = (each.fact for each in kept.questions.values() if each.article == question.article)
            known = next((each for each in told if each.id == question.fact.id), question.fact)
            kept.questions[question.id] = replace(question, fact=known)
            kept.places[question.id] = 500_000 + place
            kept.written[question.id] = at
        for each in again:
            del kept.retired[each]
            kept.written[each] = at
        return (*(each.id for each in new), *again)

    def withdraw(self, questions: Iterable[QuestionId], *, at: datetime) -> None:
        for each in questions:
            self._kept.retired.setdefault(each, at)

    def alike(self, answers: Iterable[str], *, article: ArticleId) -> tuple[Alike, ...]:
        wanted = {each.casefold() for each in answers}
        return tuple(each for each in self._elsewhere(article) if each.answer.casefold() in wanted)

    def naming(
        self, names: Sequence[str], told: Several[str], *, article: ArticleId, begun: bool = False
    ) -> tuple[Alike, ...]:
        wanted = tuple(each.casefold() for each in names)
        found = (
            each
            for each in self._elsewhere(article)
            if any(word.startswith(wanted) if begun else word in wanted for word in each.answer.casefold().split())
        )
        return tuple(
            sorted((each for each in found if likeness.told(each.stem) & set(told)), key=lambda each: each.question)
        )

    def _elsewhere(self, article: ArticleId) -> list[Alike]:
        known = (self._kept.question(each) for each in self._kept.questions if each not in self._kept.retired)
        there = (each for each in known if each.article != article)
        return [Alike(each.key, each.stem, self._kept.family(each.id), each.id) for each in there]

    def go_by(self, article: ArticleId, names: Mapping[FactId, FactId]) -> frozenset[QuestionId]:
        kept = self._kept
        asked = [
            each for each in self.of_article(article) if names.get(each.fact.id, "") not in ("", kept.family(each.id))
        ]
        for each in asked:
            kept.families[each.id] = names[each.fact.id]
        moved = frozenset(each.id for each in asked)
        for where, hold in list(kept.holds.items()):
            told = kept.reviews[hold.review].question if hold.review is not None else hold.question
            if hold.question in moved and kept.family(told) != kept.family(hold.question):
                del kept.holds[where]
        return moved

    def reworded(self, article: ArticleId) -> frozenset[QuestionId]:
        return frozenset(each.id for each in self.of_article(article) if each.id in self._kept.edits)

    def of_answers(self, learner: LearnerId, answers: Sequence[str], *, limit: int) -> tuple[Candidate, ...]:
        wanted = {each.casefold() for each in answers}
        known = map(self._kept.question, self._kept.questions)
        found = (each.id for each in known if each.key.casefold() in wanted)
        fits = sorted(each for each in found if self._kept.asks(learner, each))
        return tuple(self._kept.candidate(each) for each in fits[:limit])

    def edit(self, question: QuestionId, edit: Edit | None) -> None:
        if edit is None:
            self._kept.edits.pop(question, None)
        else:
            self._kept.edits[question] = edit

    def edit_of(self, question: QuestionId) -> Edit | None:
        return self._kept.edits.get(question)

    def deleted(self) -> tuple[QuestionId, ...]:
        when, gone = self._kept.deleted_questions, self._kept.deleted_articles
        there = (each for each in sorted(when) if self._kept.questions[each].article not in gone)
        return tuple(sorted(there, key=when.__getitem__, reverse=True))

    def delete(self, question: QuestionId, *, at: datetime) -> bool:
        if question in self._kept.deleted_questions:
            return False
        self._kept.deleted_questions[question] = self._kept.retired[question] = at
        return True

    def restore(self, question: QuestionId) -> bool:
        there = self._kept.deleted_questions.pop(question, None) is not None
        if there:
            self._kept.retired.pop(question, None)
        return there

    def deleted_at(self, question: QuestionId) -> datetime | None:
        return self._kept.deleted_questions.get(question)

    def of_article(self, article: ArticleId) -> tuple[Question, ...]:
        asked = (self._kept.question(each) for each in self._kept.questions if each not in self._kept.retired)
        return tuple(sorted((each for each in asked if each.article == article), key=self._place))

    def get(self, questions: Iterable[QuestionId]) -> Mapping[QuestionId, Question]:
        return {each: self._kept.question(each) for each in questions if each in self._kept.questions}

    def askable(
        self, learner: LearnerId, *, among: Iterable[QuestionId], rested: bool = False
    ) -> tuple[Candidate, ...]:
        fits = self._kept.brings_up if rested else self._kept.asks
        return tuple(self._kept.candidate(each) for each in dict.fromkeys(among) if fits(learner, each))

    def all_askable(self, learner: LearnerId, *, articles: Sequence[ArticleId] = ()) -> tuple[QuestionId, ...]:
        known = (each for each in self._kept.questions.values() if not articles or each.article in articles)
        return tuple(sorted(each.id for each in known if self._kept.asks(learner, each.id)))

    def choose_from(
        self,
        learner: LearnerId,
        *,
        articles: Sequence[ArticleId] = (),
        fresh: bool = False,
        beside: Several[FactId] = (),
        limit: int,
    ) -> tuple[Candidate, ...]:
        fits = [
            each
            for each in self._kept.questions.values()
            if self._kept.brings_up(learner, each.id)
            and (not articles or each.article in articles)
            and not (fresh and (learner, each.id) in self._kept.memories)
        ]
        fits.sort(key=lambda each: (each.article, -each.worth, self._place(each)))
        fits.sort(key=lambda each: self._kept.articles[each.article].article.added or _NEVER, reverse=True)
        found = self._kept.one_of_each(each.id for each in fits)
        return tuple(each for each in found if each.fact not in beside)[:limit]

    def count_fresh(self, learner: LearnerId, *, limit: int) -> int:
        met = {question for who, question in self._kept.memories if who == learner}
        fits = (each for each in self._kept.questions if self._kept.brings_up(learner, each) and each not in met)
        return min(len(tuple(fits)), limit)

    def flag(self, learner: LearnerId, question: QuestionId, *, at: datetime) -> None:
        self._kept.flags[learner, question] = at

    def unflag(self, learner: LearnerId, question: QuestionId) -> None:
        self._kept.flags.pop((learner, question), None)

    def is_flagged(self, learner: LearnerId, question: QuestionId) -> bool:
        return (learner, question) in self._kept.flags

    def flagged(self, learner: LearnerId) -> tuple[QuestionId, ...]:
        mine = sorted((question, at) for (who, question), at in self._kept.flags.items() if who == learner)
        mine.sort(key=lambda pair: pair[1], reverse=True)
        return tuple(question for question, _ in mine)

    def _place(self, question: Question) -> tuple[int, str]:
        return self._kept.places[question.id], question.id


class FakeMemories:
    """A `MemoryRepository`."""

    def __init__(self, kept: Kept) -> None:
        self._kept = kept

    def get(self, learner: LearnerId, question: QuestionId) -> Memory:
        return self._kept.memories.get((learner, question), Memory(question=question))

    def save(self, learner: LearnerId, memory: Memory) -> None:
        if memory.reviews:
            self._kept.memories[learner, memory.question] = memory
        else:
            self._kept.memories.pop((learner, memory.question), None)

    def due(
        self, learner: LearnerId, *, now: datetime, until: datetime, articles: Sequence[ArticleId] = (), limit: int
    ) -> tuple[Candidate, ...]:
        due = [
            each
            for each in self._due(learner, now=now, until=until)
            if self._kept.brings_up(learner, each.question)
            if not articles or self._kept.questions[each.question].article in articles
        ]
        learning = {each.question for each in due if each.phase is not Phase.REVIEW}
        firsts = self._kept.one_of_each(each.question for each in due)
        learnt = [each for each in firsts if each.question not in learning]
        return (*(each for each in firsts if each.question in learning), *learnt[:limit])

    def longest_due(self, learner: LearnerId) -> datetime | None:
        mine = (memory.due for (who, _), memory in self._kept.memories.items() if who == learner)
        return min((each for each in mine if each is not None), default=None)

    def count_due(self, learner: LearnerId, *, now: datetime, until: datetime) -> CountDue:
        due = self._due(learner, now=now, until=until)
        learnt = sum(each.phase is Phase.REVIEW for each in due)
        return CountDue(len(due) - learnt, learnt)

    def _due(self, learner: LearnerId, *, now: datetime, until: datetime) -> list[Memory]:
        dated = ((each.due, each) for each in self._askable(learner) if each.due)
        due = [(at, each) for at, each in dated if at <= now or (each.phase is Phase.REVIEW and at < until)]
        return [
            each for _, each in sorted(due, key=lambda pair: (pair[1].phase is Phase.REVIEW, pair[0], pair[1].question))
        ]

    def known(self, learner: LearnerId, *, places: Sequence[int]) -> tuple[Memory, ...]:
        known = [(each.due, each.question, each) for each in self._askable(learner) if each.due is not None]
        in_turn = [memory for _, _, memory in sorted(known, key=lambda each: each[:2])]
        return tuple(in_turn[place] for place in places)

    def every(self, learner: LearnerId) -> tuple[Memory, ...]:
        return tuple(each for (who, _), each in sorted(self._kept.memories.items()) if who == learner)

    def count_back(self, learner: LearnerId, *, ends: Sequence[datetime]) -> tuple[int, ...]:
        dues = [each.due for each in self._askable(learner) if each.due]
        before = [sum(due < end for due in dues) for end in ends]
        return tuple(count - less for count, less in zip(before, [0, *before], strict=False))

    def save_all(self, learner: LearnerId, memories: Iterable[Memory]) -> None:
        for each in memories:
            self.save(learner, each)

    def _askable(self, learner: LearnerId) -> tuple[Memory, ...]:
        return tuple(each for each in self.every(learner) if self._kept.asks(learner, each.question))


class FakeUnit:
    """A `UnitOfWork`."""

    def __init__(self, library: MemoryLibrary) -> None:
        self._library = library
        self._kept = library.kept.copy()
        self.learners = FakeLearners(self._kept)
        self.articles = FakeArticles(self._kept)
        self.questions = FakeQuestions(self._kept)
        self.collections = FakeCollections(self._kept, self.articles)
        self.memories = FakeMemories(self._kept)
        self.reviews = FakeReviews(self._kept)
        self.quizzes = FakeQuizzes(self._kept)
        self.holds = FakeHolds(self._kept)
        self.deeds = FakeDeeds(self._kept)
        self.finder = FakeFinder(self.articles, self.questions)

    def commit(self) -> None:
        """From now on it is what the library holds."""
        self._library.kept = self._kept.copy()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass


class MemoryLibrary:
    """Gives units, as a `Store` does."""

    def __init__(self) -> None:
        self.kept = Kept()

    def unit(self) -> FakeUnit:
        """A new unit of work."""
        return FakeUnit(self)


def _heading(parsed: ParsedArticle) -> Heading:
    article = parsed.article
    return Heading(
        title=parsed.title or article.title,
        source=replace(article.source, outlet=parsed.outlet or article.source.outlet),
        published=parsed.published or article.published,
    )
