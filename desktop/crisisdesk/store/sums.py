"""What is kept added up of the log of answers. Triggers keep it (see the migrations); nothing is in it that is not in the log."""

# ruff: noqa: S608 - put together from names of our own columns; values are always bound

from __future__ import annotations

from datetime import date

from crisisdesk.domain.answer import Confidence
from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.progress import DayTally, Sums, Tally
from crisisdesk.domain.question import Kind
from crisisdesk.domain.review import LearnerId
from crisisdesk.store.plain import number, rows, words, write
from crisisdesk.store.sitting import Sitting

_OF_A_TOPIC = """
INSERT INTO topic_sums SELECT learner_id, '{topic}', {name}, count(*), sum(correct)
FROM reviews CROSS JOIN questions ON questions.id = question_id WHERE undone IS NULL AND {name} IS NOT NULL
GROUP BY learner_id, {name}
"""

_MATURE = "(phase = 'review' AND coalesce(stability, 0) >= 21)"
_REBUILD = (
    "DELETE FROM day_sums",
    "DELETE FROM topic_sums",
    "DELETE FROM standings",
    "DELETE FROM confusions",
    f"""
INSERT INTO day_sums SELECT learner_id, day, count(*), sum(correct), sum(phase = 'new'), sum(phase = 'review'),
    sum(correct AND phase = 'review'), sum(CAST(round(seconds * 1000) AS INTEGER)),
    sum({_MATURE}), sum(correct AND {_MATURE})
FROM reviews WHERE undone IS NULL GROUP BY learner_id, day
""",
    _OF_A_TOPIC.format(topic="kind", name="kind"),
    _OF_A_TOPIC.format(topic="article", name="article_id"),
    _OF_A_TOPIC.format(topic="confidence", name="confidence"),
    """
INSERT INTO topic_sums SELECT learner_id, sort, answer, count(*), sum(correct)
FROM reviews CROSS JOIN questions ON questions.id = question_id WHERE undone IS NULL AND sort IN ('person', 'place')
GROUP BY learner_id, sort, answer
""",
    """
INSERT INTO confusions SELECT learner_id, answer, given, count(*)
FROM reviews CROSS JOIN questions ON questions.id = question_id
WHERE undone IS NULL AND NOT correct AND NOT typed AND given <> '' AND sort IN ('person', 'place', 'organisation')
GROUP BY learner_id, answer, given
""",
    """
INSERT INTO standings SELECT learner_id, question_id, count(*), sum(NOT correct), max(CASE WHEN correct THEN day END),
    max(CASE WHEN NOT correct THEN day END), max(CASE WHEN NOT correct THEN turn END)
FROM reviews WHERE undone IS NULL GROUP BY learner_id, question_id
""",
)


def rebuild(sitting: Sitting) -> None:
    """Make all sums anew from the log."""
    for sql in _REBUILD:
        write(sitting, sql)


def read(sitting: Sitting, learner: LearnerId) -> Sums:
    """The learner's sums."""
    days = [(date.fromisoformat(day), *held) for day, *held in rows(sitting, _DAYS, (learner,))]
    topics = _topics(sitting, learner)
    return Sums(
        questions=number(sitting, "SELECT count(*) FROM standings WHERE learner_id = ?", (learner,)),
        days=tuple(DayTally(day, answered, right, spent / 1000) for day, answered, right, spent, *_ in days),
        learnt=tuple((day, Tally(*learnt[:2])) for day, _, _, _, *learnt in days if learnt[0]),
        mature=tuple((day, Tally(*learnt[2:])) for day, _, _, _, *learnt in days if learnt[2]),
        kinds=tuple((Kind(name), tally) for name, tally in topics.get("kind", ())),
        articles=tuple((ArticleId(name), tally) for name, tally in topics.get("article", ())),
        confidences=tuple((Confidence(name), tally) for name, tally in topics.get("confidence", ())),
        people=tuple(topics.get("person", ())),
        places=tuple(topics.get("place", ())),
    )


_DAYS = """
SELECT day, answered, correct, milliseconds, learnt, learnt_correct, mature, mature_correct FROM day_sums WHERE learner_id = ? ORDER BY day
"""
# One that was undone down to nothing is left standing by the triggers.
_TOPICS = "SELECT topic, name, answered, correct FROM topic_sums WHERE learner_id = ? AND answered > 0"


def _topics(sitting: Sitting, learner: LearnerId) -> dict[str, list[tuple[str, Tally]]]:
    found: dict[str, list[tuple[str, Tally]]] = {}
    for topic, name, answered, correct in rows(sitting, _TOPICS, (learner,)):
        found.setdefault(topic, []).append((words(name), Tally(answered, correct)))
    return found
