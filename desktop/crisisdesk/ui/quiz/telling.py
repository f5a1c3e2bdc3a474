"""What is told of a quiz: what is asked now, and the words for ratings, deeds and reports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from crisisdesk.domain.answer import Match
from crisisdesk.domain.care import Act
from crisisdesk.domain.grading import kilometres_off, land_asked, shown_items, shown_partners
from crisisdesk.domain.question import AnswerType, Form
from crisisdesk.domain.review import Rating
from crisisdesk.domain.session import Mode, PlanKind
from crisisdesk.domain.stem import untitled
from crisisdesk.ui.pictures.outlines import prepare
from crisisdesk.ui.quiz.shown import Ended, Judged, Line, Offer, Other, Proof, Report, Shown
from crisisdesk.ui.words import (
    away_words,
    counted,
    country_words,
    day_words,
    given_words,
    joined,
    kind_words,
    number_words,
    paragraph_words,
    questions_words,
    share_words,
    source_words,
    when_words,
)

if TYPE_CHECKING:
    from crisisdesk.domain.question import Distractor, Question
    from crisisdesk.domain.review import QuizId
    from crisisdesk.domain.session import QuizSession
    from crisisdesk.services.passages import Excerpt, Passage
    from crisisdesk.services.study import Asked, Outcome
    from crisisdesk.services.told import Marked, QuizSummary
    from crisisdesk.ui.workroom import Desk

translate = QCoreApplication.translate


def offers(comebacks: Mapping[Rating, datetime], chosen: Rating, now: datetime) -> tuple[Offer, ...]:
    """What an answer may be rated as; none where there is nothing to choose."""
    if len(comebacks) < 2:
        return ()
    return tuple(
        Offer(int(each), rating_words(each), when_words(due, now), each is chosen) for each, due in comebacks.items()
    )


def headline(match: Match, given: str, away: str) -> str:
    """Right or wrong in a few words; `away` says how far off a place was shown on the map, or is ""."""
    if away:
        said = (
            translate("QuizPresenter", "Not right, {away}")
            if match is Match.WRONG
            else translate("QuizPresenter", "Right, {away}")
        )
        return said.format(away=away)
    if match is Match.EXACT:
        return translate("QuizPresenter", "Right")
    if match is Match.NEAR:
        return translate("QuizPresenter", "Right, in other words")
    return translate("QuizPresenter", "Not right") if given else translate("QuizPresenter", "Here is the answer")


def off_words(question: Question, given: str) -> str:
    """How far off a place was shown on the map; "" where none was."""
    off = kilometres_off(question, given)
    if off is None:
        return ""
    return away_words(off) if off else translate("QuizPresenter", "within its borders")


def parts_of(question: Question, away: str) -> tuple[str, ...]:
    """What is shown piece by piece of the right answer; `away` as in `headline`."""
    return (away,) if away else tuple(right for _, right in question.pairs) or question.items


def why_not_heading(given: str) -> str:
    """Over the reason why the answer given is wrong."""
    if "\n" in given:
        return translate("QuizPresenter", "Why not so?")
    # A choice that is a quotation has its own marks.
    return translate("QuizPresenter", "Why not “{given}”?").format(given=given.strip('“”"'))


def others(found: Sequence[tuple[Distractor, Excerpt | None]], choices: Sequence[str]) -> tuple[Other, ...]:
    """The wrong ones among the choices that were shown, in their order."""
    known = {wrong.text: (wrong, excerpt) for wrong, excerpt in found}
    return tuple(_other(*known[text]) for text in choices if text in known)


def _other(wrong: Distractor, excerpt: Excerpt | None) -> Other:
    if excerpt is None:
        return Other(wrong.text, wrong.why, "", "")
    words = " … ".join(mark.of(excerpt.text) for mark in excerpt.marks)
    return Other(wrong.text, wrong.why, words, paragraph_words([excerpt.paragraph] if excerpt.paragraph else []))


def proof(passage: Passage) -> Proof:
    """The article's own words, with their source."""
    return Proof(
        source=joined(
            source_words(passage.outlet, passage.publisher),
            day_words(passage.published),
            paragraph_words([each.paragraph for each in passage.paragraphs if each.marks and each.paragraph]),
        ),
        title=passage.title,
        paragraphs=tuple(
            (each.text, tuple((mark.start, mark.end) for mark in each.marks)) for each in passage.paragraphs
        ),
    )


def done_words(act: Act) -> str:
    """What was done to a question, as a notice."""
    return translate("Quiz", str(_DONE[act]))


def undone_words(act: Act, articles: int = 0) -> str:
    """That it was taken back; `articles` is how many it was done to at once, where it was done to some."""
    if act is Act.DELETE_ARTICLE and articles > 1:
        return restored_words(articles)
    return translate("Quiz", str(_UNDONE[act]))


def restored_words(articles: int) -> str:
    """That several articles which were deleted are there again."""
    return counted(translate("Quiz", "%Ln article(s) are back, with all that you answered.", "", articles), articles)


def ended_now(desk: Desk, session: QuizSession) -> Ended:
    """The page at its end; of an exam with its report."""
    marked = desk.study.report(session) if session.plan.mode is Mode.EXAM else ()
    return ended(session, desk.study.summary(session), marked)


def ended(session: QuizSession, summary: QuizSummary, marked: tuple[Marked, ...]) -> Ended:
    """The page at the end; `marked` are the answers of an exam."""
    total = summary.total
    # Of one article alone, its title before each line would only be in the way.
    one = len({each.article for each in summary.missed}) == 1
    minutes = max(1, round(summary.seconds / 60))
    time = counted(translate("Quiz", "%Ln minute(s)", "", minutes), minutes)
    saved = translate("QuizPresenter", "{questions} in {time}. All answers are saved.")
    practice = translate(
        "QuizPresenter", "{questions} in {time}. This was practice: nothing of it changes when a question comes back."
    )
    text = (saved if session.plan.remembered else practice).format(questions=questions_words(total), time=time)
    if summary.resting:
        rest = translate("Quiz", "Until tomorrow, %Ln more missed question(s) will rest.", "", summary.resting)
        text = f"{text} {counted(rest, summary.resting)}"
    score = translate("QuizPresenter", "{right} of {total} right").format(
        right=number_words(summary.right), total=number_words(total)
    )
    if not total:
        score = translate("Quiz", "No question of this quiz is left")
        text = translate(
            "Quiz", "Each was put aside or put off, so none was answered. Ctrl+Z takes the last of that back."
        )
    return Ended(
        score=score,
        text=text,
        missed=tuple((_where(each), untitled(each.stem) if one else each.stem, each.key) for each in summary.missed),
        report=report(session, summary, marked) if marked else None,
    )


def report(session: QuizSession, summary: QuizSummary, marked: tuple[Marked, ...]) -> Report:
    """An exam with its marks."""
    total = summary.total
    minutes = max(1, round(summary.seconds / 60))
    return Report(
        title=translate("Report", "Exam of {day}").format(day=day_words(session.started.astimezone().date())),
        marks=translate("Report", "{right} of {total} right, {share}").format(
            right=number_words(summary.right),
            total=number_words(total),
            share=share_words(summary.right / total if total else None),
        ),
        about=(
            joined(
                translate("Report", "Answered in {minutes} min").format(minutes=minutes),
                _not_answered(summary.unanswered),
                # By it the very same exam can be set again.
                translate("Report", "Number of this exam: {seed}").format(seed=session.seed),
            ),
        ),
        lines=tuple(_line(each) for each in marked),
    )


def _not_answered(count: int) -> str:
    return translate("Report", "{count} not answered").format(count=number_words(count)) if count else ""


def _line(marked: Marked) -> Line:
    result = marked.result
    given = given_words(result.given) if result and result.given else translate("Report", "no answer")
    right = result is not None and result.right
    mark = translate("Report", "right") if right else translate("Report", "wrong")
    return Line(marked.question.stem, given, given_words(marked.question.key), mark, right, _where(marked.question))


def _where(question: Question) -> str:
    return f"{question.article}:{question.place}"


def rating_words(given: Rating) -> str:
    """How well it was recalled."""
    return translate("Quiz", str(_RATINGS[given]))


_RATINGS = {
    Rating.AGAIN: QT_TRANSLATE_NOOP("Quiz", "Not known"),
    Rating.HARD: QT_TRANSLATE_NOOP("Quiz", "Hard"),
    Rating.GOOD: QT_TRANSLATE_NOOP("Quiz", "Good"),
    Rating.EASY: QT_TRANSLATE_NOOP("Quiz", "Easy"),
}
_DONE = {
    Act.BURY: QT_TRANSLATE_NOOP("Quiz", "This question will not come up again today."),
    Act.SUSPEND: QT_TRANSLATE_NOOP("Quiz", "This question stays away until you release it."),
    Act.RELEASE: QT_TRANSLATE_NOOP("Quiz", "This question comes up again."),
    Act.FLAG: QT_TRANSLATE_NOOP("Quiz", "The question was flagged and will not be asked again."),
    Act.UNFLAG: QT_TRANSLATE_NOOP("Quiz", "The question will be asked again."),
    Act.RESET: QT_TRANSLATE_NOOP("Quiz", "This question begins anew, as if never answered."),
    Act.SET_DUE: QT_TRANSLATE_NOOP("Quiz", "The day on which this question comes back was set."),
    Act.RESCHEDULE: QT_TRANSLATE_NOOP("Quiz", "This question comes back when the schedule has it."),
    Act.WRITE: QT_TRANSLATE_NOOP("Quiz", "The question was added and will be asked."),
    Act.EDIT: QT_TRANSLATE_NOOP("Quiz", "The question was put into other words."),
    Act.DELETE: QT_TRANSLATE_NOOP("Quiz", "The question was deleted."),
    Act.RESTORE: QT_TRANSLATE_NOOP("Quiz", "The question is back."),
    Act.DELETE_ARTICLE: QT_TRANSLATE_NOOP("Quiz", "The article and its questions were deleted."),
    Act.DELETE_COLLECTION: QT_TRANSLATE_NOOP("Quiz", "The collection was deleted. Its articles stay."),
    Act.TAKE_IN: QT_TRANSLATE_NOOP("Quiz", "The pack is in the library."),
}
_UNDONE = {
    Act.BURY: QT_TRANSLATE_NOOP("Quiz", "Taken back: the question comes up today."),
    Act.SUSPEND: QT_TRANSLATE_NOOP("Quiz", "Taken back: the question comes up again."),
    Act.RELEASE: QT_TRANSLATE_NOOP("Quiz", "Taken back: the question stays away."),
    Act.FLAG: QT_TRANSLATE_NOOP("Quiz", "The question will be asked again."),
    Act.UNFLAG: QT_TRANSLATE_NOOP("Quiz", "Taken back: the question stays flagged."),
    Act.RESET: QT_TRANSLATE_NOOP("Quiz", "Taken back: what was remembered of the question is there again."),
    Act.SET_DUE: QT_TRANSLATE_NOOP("Quiz", "Taken back: the question comes when it would have come."),
    Act.RESCHEDULE: QT_TRANSLATE_NOOP("Quiz", "Taken back: the question comes when it was to come."),
    Act.WRITE: QT_TRANSLATE_NOOP("Quiz", "Taken back: the question is not asked any more."),
    Act.EDIT: QT_TRANSLATE_NOOP("Quiz", "Taken back: the question says again what it said before."),
    Act.DELETE: QT_TRANSLATE_NOOP("Quiz", "The question is back."),
    Act.RESTORE: QT_TRANSLATE_NOOP("Quiz", "Taken back: the question stays deleted."),
    Act.DELETE_ARTICLE: QT_TRANSLATE_NOOP("Quiz", "The article is back, with all that you answered."),
    Act.DELETE_COLLECTION: QT_TRANSLATE_NOOP("Quiz", "The collection is back, with its articles."),
    Act.TAKE_IN: QT_TRANSLATE_NOOP("Quiz", "Taken back: what the pack brought is gone."),
}


def asked_now(desk: Desk, session: QuizSession) -> Asked | None:
    """What is to be asked, and the map where it is asked on one."""
    asked = desk.study.asked(session)
    if asked is not None and asked.question.form is Form.MAP:
        prepare()
    return asked


def shown(asked: Asked, session: QuizSession | None, *, typed: bool, ask_confidence: bool) -> Shown:
    """A question as it is put on the screen; `typed` is whether it is answered by typing."""
    question, examines = asked.question, session is not None and session.plan.mode is Mode.EXAM
    return Shown(
        tag=kind_words(question.kind),
        stem=question.stem,
        choices=() if typed else _choices(question),
        typed=typed,
        can_switch=can_switch(question),
        number=asked.number,
        of=asked.of,
        source=joined(
            source_words(asked.source.outlet, asked.source.publisher),
            country_words(asked.source.country),
            # The day of the report would give away the day that is asked for: it is told with the proof.
            "" if question.answer_type is AnswerType.DATE else day_words(asked.published),
        ),
        note=translate("QuizPresenter", "Once more") if asked.again else "",
        lefts=() if typed else tuple(left for left, _ in question.pairs),
        partners=() if typed else shown_partners(question),
        items=() if typed else shown_items(question),
        point=None if typed else question.point,
        land=question.point is not None and bool(land_asked(question)),
        recall=asked.recall and typed,
        names=() if examines else asked.names,
        ask_confidence=ask_confidence and not examines,
        ends=session.ends() if session is not None else None,
        exam=examines,
        claim=question.claim,
    )


def _choices(question: Question) -> tuple[str, ...]:
    return question.choices if question.form is not Form.TYPED else ()


def ways(question: Question) -> bool:
    """Whether it can be answered without typing."""
    return bool(_choices(question) or question.pairs or question.items or question.point)


def can_switch(question: Question) -> bool:
    """Whether it can be answered both by typing and otherwise."""
    # Whoever cannot point may always name the place.
    return question.form is Form.MAP or (question.typeable and bool(_choices(question)))


def can_overrule(outcome: Outcome) -> bool:
    """Whether what was typed can be counted as right all the same."""
    review = outcome.review
    return review.typed and bool(review.given) and not outcome.verdict.right and outcome.session.plan.remembered


def judged(asked: Asked, outcome: Outcome, now: datetime, *, has_others: bool) -> Judged:
    """A verdict as it is put on the screen; `has_others` is whether other choices stand beside the answer."""
    verdict, given = outcome.verdict, outcome.review.given
    away = off_words(asked.question, given)
    back = when_words(outcome.comes_back, now)
    return Judged(
        right=verdict.right,
        headline=headline(verdict.match, given, away),
        key=verdict.key,
        given=given,
        why_not_heading=why_not_heading(given) if verdict.why_not else "",
        why_not=verdict.why_not,
        explanation=verdict.explanation,
        comes_back=translate("QuizPresenter", "Comes back {when}").format(when=back) if back else "",
        last=not outcome.session.left,
        proof=proof(asked.proof),
        parts=parts_of(asked.question, away),
        ratings=offers(outcome.comebacks, outcome.review.rating, now),
        has_others=has_others,
        can_overrule=can_overrule(outcome),
    )


def is_lost(session: QuizSession) -> bool:
    """Whether what was left of a remembered quiz is not asked of itself once another was begun, as what is due would be."""
    chosen = session.plan.kind not in {PlanKind.DUE, PlanKind.QUICK} or bool(session.plan.only)
    return chosen and session.plan.remembered and bool(session.results)


def practice_of(session: QuizSession) -> QuizId | None:
    """The quiz itself, where its answers are not remembered and are taken back within it alone."""
    return None if session.plan.remembered else session.id
