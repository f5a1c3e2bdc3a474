"""What is kept added up of the log of answers. Triggers keep it (see the migrations); nothing is in it that is not in the log."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session
from sqlmodel import col

from crisisdesk.domain.answer import Confidence
from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.progress import DayTally, Sums, Tally
from crisisdesk.domain.question import Kind
from crisisdesk.domain.review import LearnerId
from crisisdesk.store.tables import DaySumRow, StandingRow, TopicSumRow

_OF_A_TOPIC = """
INSERT INTO topic_sums SELECT learner_id, '{topic}', {name}, count(*), sum(correct)
FROM reviews CROSS JOIN questions ON questions.id = question_id WHERE undone IS NULL AND {name} IS NOT NULL
GROUP BY learner_id, {name}
"""

_REBUILD = (
    "DELETE FROM day_sums",
    "DELETE FROM topic_sums",
    "DELETE FROM standings",
    """
INSERT INTO day_sums SELECT learner_id, day, count(*), sum(correct), sum(phase = 'new'), sum(phase = 'review'),
    sum(correct AND phase = 'review'), sum(CAST(round(seconds * 1000) AS INTEGER))
FROM reviews WHERE undone IS NULL GROUP BY learner_id, day
""",
    _OF_A_TOPIC.format(topic="kind", name="kind"),
    _OF_A_TOPIC.format(topic="article", name="article_id"),
    _OF_A_TOPIC.format(topic="confidence", name="confidence"),
    """
INSERT INTO standings SELECT learner_id, question_id, count(*), sum(NOT correct), max(CASE WHEN correct THEN day END),
    max(CASE WHEN NOT correct THEN day END), max(CASE WHEN NOT correct THEN turn END)
FROM reviews WHERE undone IS NULL GROUP BY learner_id, question_id
""",
)


def rebuild(session: Session) -> None:
    """Make all sums anew from the log."""
    for sql in _REBUILD:
        session.execute(text(sql))


def read(session: Session, learner: LearnerId) -> Sums:
    """The learner's sums."""
    days = session.execute(_DAYS.where(col(DaySumRow.learner_id) == learner).order_by(col(DaySumRow.day))).all()
    topics = _topics(session, learner)
    count = select(func.count()).select_from(StandingRow).where(col(StandingRow.learner_id) == learner)
    return Sums(
        questions=session.scalar(count) or 0,
        days=tuple(DayTally(row.day, row.answered, row.correct, row.milliseconds / 1000) for row in days),
        learnt=tuple((row.day, Tally(row.learnt, row.learnt_correct)) for row in days if row.learnt),
        kinds=tuple((Kind(name), tally) for name, tally in topics.get("kind", ())),
        articles=tuple((ArticleId(name), tally) for name, tally in topics.get("article", ())),
        confidences=tuple((Confidence(name), tally) for name, tally in topics.get("confidence", ())),
    )


_DAYS: Any = select(
    col(DaySumRow.day),
    col(DaySumRow.answered),
    col(DaySumRow.correct),
    col(DaySumRow.milliseconds),
    col(DaySumRow.learnt),
    col(DaySumRow.learnt_correct),
)

_TOPICS: Any = select(
    col(TopicSumRow.topic), col(TopicSumRow.name), col(TopicSumRow.answered), col(TopicSumRow.correct)
)


def _topics(session: Session, learner: LearnerId) -> dict[str, list[tuple[str, Tally]]]:
    # One that was undone down to nothing is left standing by the triggers.
    mine = _TOPICS.where(col(TopicSumRow.learner_id) == learner, col(TopicSumRow.answered) > 0)
    found: dict[str, list[tuple[str, Tally]]] = {}
    for topic, name, answered, correct in session.execute(mine):
        found.setdefault(topic, []).append((name, Tally(answered, correct)))
    return found
