"""What the log says of questions that were answered wrong."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.question import Kind, QuestionId


class Slips(NamedTuple):
    """What a learner answered wrong to a question that is missed."""

    question: QuestionId
    times: int
    last_given: str
    last_at: datetime


class MissedCount(NamedTuple):
    """How many questions of one kind on one article are missed that ask for one person, or for none."""

    kind: Kind
    article: ArticleId
    person: str
    questions: int
