"""The use cases over a library, with a clock that the test sets."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, tzinfo

from crisisdesk.domain.answer import Answer, Confidence
from crisisdesk.domain.question import Question
from crisisdesk.domain.review import LearnerId
from crisisdesk.domain.session import Plan, PlanKind, QuizSession
from crisisdesk.services.collecting import Collections
from crisisdesk.services.learners import Learners
from crisisdesk.services.library import Library
from crisisdesk.services.packs import Packs
from crisisdesk.services.ports import BuiltArticle, OpenUnit
from crisisdesk.services.study import Outcome, Study
from tests.fakes.clock import SetClock, repeatable_entropy
from tests.fakes.questions import a_built

QUICK = Plan(PlanKind.QUICK)
SLOWER = (
    0.4,
    1.2,
    2.3,
    8.3,
    6.4,
    0.8,
    3.0,
    0.001,
    1.2,
    0.17,
    0.8,
    1.5,
    0.06,
    0.26,
    1.65,
    0.6,
    1.87,
    0.54,
    0.09,
    0.07,
    0.3,
)
"""Parameters of the schedule with which memories become stable more slowly than with the usual ones."""


class FakeDesk:
    """A learner at a desk. The clock goes on by ten seconds with each answer."""

    def __init__(
        self, open_unit: OpenUnit, *, clock: SetClock | None = None, zone: tzinfo = UTC, seed: int = 7
    ) -> None:
        self.open_unit = open_unit
        self.clock = clock or SetClock()
        entropy = repeatable_entropy(seed).randbytes
        self.learners = Learners(open_unit, self.clock, account="Ada", entropy=entropy)
        self.library = Library(open_unit, self.clock)
        self.collections = Collections(open_unit, self.clock, entropy=entropy)
        self.packs = Packs(open_unit, self.clock, entropy=entropy)
        self.study = Study(open_unit, self.clock, zone, entropy=entropy)

    @property
    def me(self) -> LearnerId:
        """Who studies."""
        return self.learners.current().id

    def shelve(self, built: BuiltArticle | None = None) -> BuiltArticle:
        """Put an article into the library."""
        built = built or a_built()
        self.library.save(built)
        return built

    def start(self, plan: Plan = QUICK, *, seed: int = 1) -> QuizSession:
        """A quiz."""
        return self.study.start(self.me, plan, seed=seed)

    def answer(self, session: QuizSession, *, right: bool = True, confidence: Confidence | None = None) -> Outcome:
        """Answer what is on the screen."""
        self.clock.pass_by(seconds=10)
        asked = self.study.asked(session)
        assert asked is not None
        given = asked.question.key if right else "Nobody"
        return self.study.answer(session, Answer(asked.question.id, given, seconds=4.0, confidence=confidence))

    def run(self, session: QuizSession, *, wrong: Iterable[Question] = ()) -> QuizSession:
        """Answer all that is left, these wrong; the session when it is over."""
        misses = {each.id for each in wrong}
        while (asked := self.study.asked(session)) is not None:
            right = asked.question.id not in misses or asked.again
            session = self.study.next(self.answer(session, right=right).session)
        return session
