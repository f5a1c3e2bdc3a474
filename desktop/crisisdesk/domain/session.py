"""A quiz under way: a pure machine that knows what is asked next, what was answered, and how to take a step back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from itertools import islice
from typing import NamedTuple, Protocol, TypeAlias, TypeVar

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.question import FactId, QuestionId
from crisisdesk.domain.review import LearnerId, QuizId, ReviewId

OTHERS_BETWEEN = 3
"""How many other questions stand between a wrong answer and the same question again, where there are as many."""

LOOK_AHEAD = 12
"""How many of an article's questions are looked through for one that is unlike the one before."""


class PlanKind(Enum):
    """Which questions a quiz is made of."""

    DUE = "due"
    MISSED = "missed"
    ARTICLE = "article"
    QUICK = "quick"
    PAIR = "pair"
    """Two answers that the learner takes for each other, chosen among others and typed in turns."""


class Mode(Enum):
    """What the answers of a quiz are for."""

    STUDY = "study"
    """They are remembered, and say when each question comes back."""
    CRAM = "cram"
    """Going through things before a test: neither memory nor log knows of them."""
    EXAM = "exam"
    """As CRAM, and nothing is asked twice."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a learner wishes to be asked. PAIR needs `pair`; elsewhere `article` or `articles` narrow the choice. ARTICLE asks
    what is new to the learner first, QUICK what is due."""

    kind: PlanKind
    article: ArticleId | None = None
    size: int = 10
    typed: bool = False
    """Answer by typing where the question can be."""
    only: tuple[QuestionId, ...] = ()
    """Exactly these questions, as far as they can be asked; `size` does not count then. In this order, but for MISSED, where
    articles take turns."""
    mode: Mode = Mode.STUDY
    minutes: int | None = None
    """How long it may take, where that is limited."""
    articles: tuple[ArticleId, ...] = ()
    """Narrows the choice to several articles."""
    pair: tuple[str, str] | None = None
    seed: int | None = None
    """Chance that is wished for, so that the very same quiz is set once more."""

    @property
    def among(self) -> tuple[ArticleId, ...]:
        """The articles that the choice is narrowed to, () for all."""
        return (self.article,) if self.article else self.articles

    @property
    def remembered(self) -> bool:
        """Whether its answers change the schedule."""
        return self.mode is Mode.STUDY


class QuizPhase(Enum):
    """Where a session stands."""

    ASKING = "asking"
    REVEALED = "revealed"
    OVER = "over"


class Step(NamedTuple):
    """One asking of a question."""

    question: QuestionId
    fact: FactId
    typed: bool = False
    again: bool = False
    """Whether it is asked once more because it was answered wrong in this session."""
    recall: bool = False
    """Whether it is recalled freely, without choices."""


class Result(NamedTuple):
    """What came of a step."""

    question: QuestionId
    review: ReviewId
    right: bool
    given: str
    seconds: float


@dataclass(frozen=True, slots=True)
class QuizSession:
    """A quiz at one moment. The first `len(results)` steps are answered; the rest is still to come."""

    id: QuizId
    learner: LearnerId
    plan: Plan
    steps: tuple[Step, ...]
    started: datetime
    """UTC."""
    results: tuple[Result, ...] = ()
    phase: QuizPhase = QuizPhase.ASKING
    seed: int = 0
    """What chance it was made with."""

    @property
    def current(self) -> Step | None:
        """The step that is on the screen, None when the session is over."""
        if self.phase is QuizPhase.OVER:
            return None
        return self.steps[self.position]

    @property
    def position(self) -> int:
        """Index of the step on the screen; the number of steps when over."""
        return len(self.results) - 1 if self.phase is QuizPhase.REVEALED else len(self.results)

    @property
    def number(self) -> int:
        """What a person calls the step: from 1, the last one's when over."""
        return min(self.position + 1, len(self.steps))

    @property
    def left(self) -> int:
        """How many answers are still to be given."""
        return len(self.steps) - len(self.results)

    @property
    def is_open(self) -> bool:
        """Whether answers are still awaited."""
        return self.left > 0 and self.phase is not QuizPhase.OVER

    def answered(self, result: Result, *, again: Step | None = None) -> QuizSession:
        """The session with the answer shown. Wrong for the first time: the question is put in once more, later on, as `again`
        says where that is in another form.

        Raises ValueError where no answer to this question is awaited.
        """
        step = self._awaiting(result.question)
        steps = self.steps
        if not result.right and not step.again and self.plan.mode is not Mode.EXAM:
            steps = _with_again(steps, (again or step)._replace(again=True), after=self.position)
        return replace(self, steps=steps, results=(*self.results, result), phase=QuizPhase.REVEALED)

    def ends(self) -> datetime | None:
        """UTC moment at which its time is over; None where that is not limited."""
        return None if self.plan.minutes is None else self.started + timedelta(minutes=self.plan.minutes)

    def rated(self, review: ReviewId) -> QuizSession:
        """The session whose last answer is kept under another review. Raises ValueError where none is shown."""
        if self.phase is not QuizPhase.REVEALED:
            raise ValueError("no answer is shown that could be rated")
        return replace(self, results=(*self.results[:-1], self.results[-1]._replace(review=review)))

    def overruled(self, review: ReviewId) -> QuizSession:
        """The session whose last answer counts as right after all: it need not come once more. Raises ValueError where none
        is shown."""
        shown = self.rated(review)
        last = shown.results[-1]
        later = shown.steps[len(shown.results) :]
        if not shown.steps[shown.position].again:
            later = tuple(each for each in later if each.question != last.question)
        steps = (*shown.steps[: len(shown.results)], *later)
        return replace(shown, steps=steps, results=(*shown.results[:-1], last._replace(right=True)))

    def went_on(self) -> QuizSession:
        """The session at its next step, or over. While a question awaits its answer it is left as it is."""
        if self.phase is not QuizPhase.REVEALED:
            return self
        return replace(self, phase=QuizPhase.ASKING if self.left else QuizPhase.OVER)

    def without(self, questions: Iterable[QuestionId]) -> QuizSession:
        """The session with the steps still to come that ask none of these questions."""
        gone = frozenset(questions)
        done = len(self.results)
        steps = self.steps[:done] + tuple(each for each in self.steps[done:] if each.question not in gone)
        over = self.phase is QuizPhase.ASKING and len(steps) == done
        return replace(self, steps=steps, phase=QuizPhase.OVER if over else self.phase)

    def undone(self) -> QuizSession:
        """The session as before its last answer; as it is where nothing was answered."""
        if not self.results:
            return self
        last = len(self.results) - 1
        step = self.steps[last]
        later = self.steps[last + 1 :]
        steps = self.steps
        if not step.again and any(each.question == step.question for each in later):
            steps = (*steps[: last + 1], *(each for each in later if each.question != step.question))
        return replace(self, steps=steps, results=self.results[:last], phase=QuizPhase.ASKING)

    def _awaiting(self, question: QuestionId) -> Step:
        step = self.current
        if step is None or self.phase is not QuizPhase.ASKING or step.question != question:
            raise ValueError(f"no answer to {question} is awaited")
        return step


def _with_again(steps: tuple[Step, ...], again: Step, *, after: int) -> tuple[Step, ...]:
    """`steps` with `again` put in after three others, further on where it would stand beside a sibling."""
    first = min(after + 1 + OTHERS_BETWEEN, len(steps))
    places = (place for place in range(first, len(steps) + 1) if not _beside_sibling(steps, again, place))
    place = next(places, len(steps))
    return (*steps[:place], again, *steps[place:])


def _beside_sibling(steps: Sequence[Step], step: Step, place: int) -> bool:
    return any(each.fact == step.fact for each in steps[max(place - 1, 0) : place + 1])


class HasFact(Protocol):
    """What can have siblings."""

    @property
    def fact(self) -> FactId:
        """The fact asked about."""


Asks = TypeVar("Asks", bound=HasFact)


def one_a_fact(asked: Iterable[Asks], *, size: int) -> tuple[Asks, ...]:
    """At most `size` of them in their order, second questions on a fact only where too few facts are left."""
    firsts: dict[FactId, Asks] = {}
    others: list[Asks] = []
    for each in asked:
        if each.fact in firsts:
            others.append(each)
        else:
            firsts[each.fact] = each
    return (*firsts.values(), *others)[:size]


def first_of_each(
    asked: Iterable[Asks], *, beside: Collection[FactId] = (), limit: int | None = None
) -> tuple[Asks, ...]:
    """The first question on each fact, in their order, but for the facts of `beside`. No more are looked at than it takes."""

    def firsts() -> Iterator[Asks]:
        met = set(beside)
        for each in asked:
            if each.fact not in met:
                met.add(each.fact)
                yield each

    return tuple(islice(firsts(), limit))


Each = TypeVar("Each")
Traits: TypeAlias = Callable[[Each], Sequence[object]]
"""What two questions may have in common: who is asked for, their kind."""


def mixed(asked: Iterable[Each], *, lane: Callable[[Each], object], traits: Traits[Each]) -> tuple[Each, ...]:
    """The same, with those of each `lane`, say of one article, evenly over the whole: of few beside many none is used up at
    the beginning. In its lane each is as unlike the one before, by its `traits`, as the next few there allow."""
    lanes: dict[object, list[Each]] = {}
    for each in asked:
        lanes.setdefault(lane(each), []).append(each)
    waiting = tuple(lanes.values())
    # Each lane begins a little after the one before it: equal ones take turns.
    places = sorted(
        ((turn + (at + 0.5) / len(waiting)) / len(held), at)
        for at, held in enumerate(waiting)
        for turn in range(len(held))
    )
    placed: list[Each] = []
    for _, at in places:
        placed.append(waiting[at].pop(_most_unlike(waiting[at][:LOOK_AHEAD], placed[-1:], traits)))
    return tuple(placed)


def _most_unlike(near: Sequence[Each], last: Sequence[Each], traits: Traits[Each]) -> int:
    def in_common(at: int) -> int:
        return sum(one == other for each in last for one, other in zip(traits(near[at]), traits(each), strict=True))

    # Ties go to the first, so that what is longest due stays in front.
    return min(range(len(near)), key=in_common)


def apart(asked: Iterable[Asks]) -> tuple[Asks, ...]:
    """The same, in an order as near as can be, with no two on one fact in a row where any order allows that."""
    waiting = list(asked)
    facts = Counter(each.fact for each in waiting)
    placed: list[Asks] = []
    while waiting:
        chosen = waiting.pop(_next_place(waiting, facts, last=placed[-1] if placed else None))
        facts[chosen.fact] -= 1
        placed.append(chosen)
    return tuple(placed)


def _next_place(waiting: Sequence[Asks], facts: Counter[FactId], *, last: Asks | None) -> int:
    before = None if last is None else last.fact
    # A fact that fills more than half of what is left must be taken now, or its questions end up side by side.
    pressing = next((fact for fact, count in facts.items() if 2 * count > len(waiting) and fact != before), None)
    fitting = (at for at, each in enumerate(waiting) if each.fact != before and pressing in (None, each.fact))
    return next(fitting, 0)
