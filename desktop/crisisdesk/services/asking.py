"""What is put on the screen of a quiz: a question in its form, with the choices of this time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from random import Random

from crisisdesk.domain.forms import Way, choices, choosable, tells_apart, way, way_in_drill
from crisisdesk.domain.question import AnswerType, FactId, Question, QuestionId
from crisisdesk.domain.reading import ParsedArticle
from crisisdesk.domain.review import Learner
from crisisdesk.domain.session import Mode, Plan, QuizSession, Step
from crisisdesk.services.base import known_proof, known_question
from crisisdesk.services.passages import passage
from crisisdesk.services.ports import Candidate, UnitOfWork
from crisisdesk.services.told import Asked


def asked_of(unit: UnitOfWork, session: QuizSession, step: Step) -> Asked:
    """What this step shows. Raises NotFound."""
    question = known_question(unit, step.question)
    heading = unit.articles.headings([question.article])[question.article]
    parsed = known_proof(unit, question.article)
    by_name = step.typed and not step.recall and question.answer_type is AnswerType.PERSON
    return Asked(
        question=_varied(unit, question, session),
        typed=step.typed,
        number=session.number,
        of=len(session.steps),
        source=heading.source,
        published=heading.published,
        title=heading.title,
        again=step.again,
        recall=step.recall,
        proof=passage(parsed, question.evidence),
        names=_named(parsed) if by_name else (),
    )


def _named(parsed: ParsedArticle) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.name for each in parsed.people if " " in each.name))


def _varied(unit: UnitOfWork, question: Question, session: QuizSession) -> Question:
    question, plan = choosable(question), session.plan
    if plan.pair is not None and question.typeable and not tells_apart(question, plan.pair):
        # Not to be switched to either.
        question = replace(question, choices=())
    fallen: tuple[str, ...] = ()
    first = True
    # By its number an exam is set once more as it was, whatever was learnt since.
    if plan.mode is not Mode.EXAM:
        fallen = (*(plan.pair or ()), *unit.reviews.fallen_for(session.learner, question.id))
        first = not unit.memories.get(session.learner, question.id).reviews
    # The same seed shows the same again, also when a quiz is resumed.
    rng = Random(f"{session.seed} {question.id} {session.position}")
    return replace(question, choices=choices(question, fallen=fallen, first=first, rng=rng))


def steps(unit: UnitOfWork, learner: Learner, asked: Iterable[Candidate], plan: Plan) -> tuple[Step, ...]:
    """One for each of these questions, in the form that its memory says."""
    candidates = tuple(asked)
    known = unit.questions.get(each.question for each in candidates)
    if plan.pair is not None:
        return tuple(_drilled(candidates, known, plan.pair))
    # Where no form grows, nothing that is remembered needs to be read.
    grows = _grows(learner, plan)
    return tuple(
        in_form(
            Step(each.question, each.fact),
            known[each.question],
            learner,
            plan,
            level=unit.memories.get(learner.id, each.question).level if grows else 0,
        )
        for each in candidates
    )


def _drilled(asked: Iterable[Candidate], known: Mapping[QuestionId, Question], pair: tuple[str, str]) -> Iterator[Step]:
    step = Step(QuestionId(""), FactId(""), typed=True)
    for each in asked:
        step = _in_turn(step, known[each.question], pair)._replace(question=each.question, fact=each.fact)
        yield step


def _in_turn(step: Step, question: Question, pair: tuple[str, str]) -> Step:
    """The step in the other way than it was: a name is chosen beside the one it is taken for, then found without any help."""
    how = way_in_drill(question, pair, turn=Way.CHOOSE if step.typed else Way.TYPE)
    return step._replace(typed=how is Way.TYPE)


def in_form(step: Step, question: Question, learner: Learner, plan: Plan, *, level: int) -> Step:
    """The step in the form for this level; in a drill in the other one than it was."""
    if plan.pair is not None:
        return _in_turn(step, question, plan.pair)
    how = way(question, level if _grows(learner, plan) else 0, typed=plan.typed)
    return step._replace(typed=how is not Way.CHOOSE, recall=how is Way.RECALL)


def _grows(learner: Learner, plan: Plan) -> bool:
    # In an exam all answers are graded by rule.
    return learner.harder and plan.mode is not Mode.EXAM
