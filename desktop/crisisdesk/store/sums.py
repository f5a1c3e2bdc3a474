"""What is kept added up of the log of answers, up to some answer; what came since is added when it is looked at, or at rest.

Nothing is in it that is not in the log. What is undone is taken off by a trigger (see the migrations).
"""

# ruff: noqa: S608 - put together from names of our own columns; values are always bound

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from crisisdesk.domain.answer import Confidence
from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.progress import DayTally, Sums, Tally
from crisisdesk.domain.question import Kind, QuestionId
from crisisdesk.domain.review import LearnerId
from crisisdesk.store.plain import number, rows, words, write
from crisisdesk.store.sitting import Sitting

_SINCE = "reviews.turn > (SELECT turn FROM summed) AND undone IS NULL"
# Whatever index there is: what came last stands at the end of the table.
_REVIEWS = "FROM reviews NOT INDEXED"
_ASKED = f"{_REVIEWS} CROSS JOIN questions ON questions.id = question_id WHERE {_SINCE}"
_MORE = "ON CONFLICT DO UPDATE SET answered = answered + excluded.answered, correct = correct + excluded.correct"
_OF_A_TOPIC = f"""
INSERT INTO topic_sums SELECT learner_id, '{{topic}}', {{name}}, count(*), sum(correct) {_ASKED} AND {{name}} IS NOT NULL
GROUP BY learner_id, {{name}} {_MORE}
"""
_MATURE = "(phase = 'review' AND coalesce(stability, 0) >= 21)"
_MISTAKEN = "AND NOT correct AND NOT typed AND given <> '' AND sort IN ('person', 'place', 'organisation')"
# What comes from the last wrong answer on, and of what came before it nothing.
_SINCE_SLIP = """
max(CASE WHEN correct AND turn > slip THEN day END), min(CASE WHEN turn >= slip THEN day END), nullif(slip, 0)
"""
_ADD = (
    f"""
INSERT INTO day_sums SELECT learner_id, day, count(*), sum(correct), sum(phase = 'new'), sum(phase = 'review'),
    sum(correct AND phase = 'review'), sum(CAST(round(seconds * 1000) AS INTEGER)),
    sum({_MATURE}), sum(correct AND {_MATURE})
{_REVIEWS} WHERE {_SINCE} GROUP BY learner_id, day {_MORE}, "first" = "first" + excluded."first",
    learnt = learnt + excluded.learnt, learnt_correct = learnt_correct + excluded.learnt_correct,
    milliseconds = milliseconds + excluded.milliseconds,
    mature = mature + excluded.mature, mature_correct = mature_correct + excluded.mature_correct
""",
    _OF_A_TOPIC.format(topic="kind", name="kind"),
    _OF_A_TOPIC.format(topic="article", name="article_id"),
    _OF_A_TOPIC.format(topic="confidence", name="confidence"),
    f"""
INSERT INTO topic_sums SELECT learner_id, sort, answer, count(*), sum(correct) {_ASKED} AND sort IN ('person', 'place')
GROUP BY learner_id, sort, answer {_MORE}
""",
    f"""
INSERT INTO confusions SELECT learner_id, answer, given, count(*) {_ASKED} {_MISTAKEN}
GROUP BY learner_id, answer, given ON CONFLICT DO UPDATE SET times = times + excluded.times
""",
    f"""
INSERT INTO standings SELECT learner_id, question_id, count(*), sum(NOT correct), {_SINCE_SLIP},
    (SELECT family FROM questions WHERE id = question_id)
FROM (
    SELECT *, max(iif(correct, 0, turn)) OVER (PARTITION BY learner_id, question_id) AS slip {_REVIEWS} WHERE {_SINCE}
) WHERE true GROUP BY learner_id, question_id
ON CONFLICT DO UPDATE SET answered = answered + excluded.answered, wrong = wrong + excluded.wrong,
    right_day = iif(excluded.wrong, excluded.right_day, max(coalesce(right_day, excluded.right_day), excluded.right_day)),
    wrong_day = iif(excluded.wrong, excluded.wrong_day, min(wrong_day, excluded.wrong_day)),
    wrong_turn = coalesce(excluded.wrong_turn, wrong_turn)
""",
    "UPDATE summed SET turn = (SELECT coalesce(max(turn), 0) FROM reviews)",
)
_ITS = "FROM reviews CROSS JOIN questions ON questions.id = question_id WHERE question_id = ? AND undone IS NULL"
_BY_NAME = f"SELECT learner_id, sort, answer, count(*) AS answered, sum(correct) AS correct {_ITS} AND sort IN ('person', 'place')"
_TAKEN = f"SELECT learner_id, answer, given, count(*) AS times {_ITS} {_MISTAKEN}"
_TAKE_OFF = (
    f"""
UPDATE topic_sums SET answered = topic_sums.answered - its.answered, correct = topic_sums.correct - its.correct
FROM ({_BY_NAME} GROUP BY learner_id) AS its
WHERE topic_sums.learner_id = its.learner_id AND topic = its.sort AND name = its.answer
""",
    f"""
UPDATE confusions SET times = confusions.times - its.times FROM ({_TAKEN} GROUP BY learner_id, given) AS its
WHERE confusions.learner_id = its.learner_id AND confusions.answer = its.answer AND confusions.given = its.given
""",
)
_PUT_ON = (
    f"INSERT INTO topic_sums {_BY_NAME} GROUP BY learner_id {_MORE}",
    f"INSERT INTO confusions {_TAKEN} GROUP BY learner_id, given ON CONFLICT DO UPDATE SET times = times + excluded.times",
)
_TABLES = ("day_sums", "topic_sums", "standings", "confusions")
_ARE_ALL = "SELECT coalesce(max(turn), 0) <= (SELECT turn FROM summed) FROM reviews"


def bring_up(sitting: Sitting) -> bool:
    """Add what was answered since they were last looked at; whether there was anything."""
    if number(sitting, _ARE_ALL, ()):
        return False
    for sql in _ADD:
        write(sitting, sql)
    return True


@contextmanager
def moving(sitting: Sitting, question: QuestionId) -> Iterator[None]:
    """While the answer that a question asks for is changed: what was answered to it counts for the new one then."""
    bring_up(sitting)
    for sql in _TAKE_OFF:
        write(sitting, sql, question)
    yield
    for sql in _PUT_ON:
        write(sitting, sql, question)


def rebuild(sitting: Sitting) -> None:
    """Make all sums anew from the log."""
    for table in _TABLES:
        write(sitting, f"DELETE FROM {table}")
    write(sitting, "UPDATE summed SET turn = 0")
    bring_up(sitting)


def read(sitting: Sitting, learner: LearnerId) -> Sums:
    """The learner's sums."""
    bring_up(sitting)
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
