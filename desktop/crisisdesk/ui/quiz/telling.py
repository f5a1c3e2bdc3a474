"""Words for ratings, deeds and reports of a quiz."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from crisisdesk.domain.care import Act
from crisisdesk.domain.review import Rating
from crisisdesk.ui.quiz.shown import Line, Offer, Report
from crisisdesk.ui.words import day_words, given_words, joined, share_words, when_words

if TYPE_CHECKING:
    from crisisdesk.domain.session import QuizSession
    from crisisdesk.services.told import Marked, QuizSummary

translate = QCoreApplication.translate


def offers(comebacks: Mapping[Rating, datetime], chosen: Rating, now: datetime) -> tuple[Offer, ...]:
    """What an answer may be rated as; none where there is nothing to choose."""
    if len(comebacks) < 2:
        return ()
    return tuple(
        Offer(int(each), translate("Quiz", str(_RATINGS[each])), when_words(due, now), each is chosen)
        for each, due in comebacks.items()
    )


def done_words(act: Act) -> str:
    """What was done to a question, as a notice."""
    return translate("Quiz", str(_DONE[act]))


def undone_words(act: Act) -> str:
    """That it was taken back."""
    return translate("Quiz", str(_UNDONE[act]))


def report(session: QuizSession, summary: QuizSummary, marked: tuple[Marked, ...]) -> Report:
    """An exam with its marks."""
    total = len(marked)
    minutes = max(1, round(summary.seconds / 60))
    return Report(
        title=translate("Report", "Exam of {day}").format(day=day_words(session.started.astimezone().date())),
        marks=translate("Report", "{right} of {total} right, {share}").format(
            right=summary.right, total=total, share=share_words(summary.right / total if total else None)
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
    return translate("Report", "{count} not answered in time").format(count=count) if count else ""


def _line(marked: Marked) -> Line:
    result = marked.result
    given = given_words(result.given) if result and result.given else translate("Report", "no answer")
    right = result is not None and result.right
    mark = translate("Report", "right") if right else translate("Report", "wrong")
    return Line(marked.question.stem, given, given_words(marked.question.key), mark, right)


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
    Act.DELETE: QT_TRANSLATE_NOOP("Quiz", "The question was deleted."),
    Act.RESTORE: QT_TRANSLATE_NOOP("Quiz", "The question is back."),
    Act.DELETE_ARTICLE: QT_TRANSLATE_NOOP("Quiz", "The article and its questions were deleted."),
    Act.RESTORE_ARTICLE: QT_TRANSLATE_NOOP("Quiz", "The article is back."),
}
_UNDONE = {
    Act.BURY: QT_TRANSLATE_NOOP("Quiz", "Taken back: the question comes up today."),
    Act.SUSPEND: QT_TRANSLATE_NOOP("Quiz", "Taken back: the question comes up again."),
    Act.RELEASE: QT_TRANSLATE_NOOP("Quiz", "Taken back: the question stays away."),
    Act.FLAG: QT_TRANSLATE_NOOP("Quiz", "The question will be asked again."),
    Act.UNFLAG: QT_TRANSLATE_NOOP("Quiz", "Taken back: the question stays flagged."),
    Act.RESET: QT_TRANSLATE_NOOP("Quiz", "Taken back: what was remembered of the question is there again."),
    Act.SET_DUE: QT_TRANSLATE_NOOP("Quiz", "Taken back: the question comes when it would have come."),
    Act.DELETE: QT_TRANSLATE_NOOP("Quiz", "The question is back."),
    Act.RESTORE: QT_TRANSLATE_NOOP("Quiz", "Taken back: the question stays deleted."),
    Act.DELETE_ARTICLE: QT_TRANSLATE_NOOP("Quiz", "The article is back, with all that you answered."),
    Act.RESTORE_ARTICLE: QT_TRANSLATE_NOOP("Quiz", "Taken back: the article stays deleted."),
}
