"""The tables. Rows stay in this package: `mapping` turns them into frozen values. What SQLite alone knows is elsewhere."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, ForeignKeyConstraint, Index, Text, TypeDecorator, text
from sqlmodel import Field, SQLModel

from crisisdesk.store.plain import to_words, words
from crisisdesk.store.rows import MISSED


class Utc(TypeDecorator[datetime]):
    """Aware moments, kept in UTC."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - the base's
        """Away from the offset that SQLite cannot keep."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - the base's
        """Aware again."""
        return None if value is None else value.replace(tzinfo=UTC)


class Words(TypeDecorator[str]):
    """Text from outside."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002 - the base's
        """Text where it can be."""
        return None if value is None else to_words(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002 - the base's
        """As it was given."""
        return None if value is None else words(value)


_EMPTY = {"server_default": text("''")}


class LearnerRow(SQLModel, table=True):
    """One learner."""

    __tablename__ = "learners"
    id: str = Field(primary_key=True, sa_type=Text)
    name: str = Field(sa_type=Words)
    colour: str = Field(sa_type=Text)
    created: datetime = Field(sa_type=Utc)
    retention: float
    new_per_day: int
    rollover_hour: int
    zone: str = Field(sa_type=Text)
    deleted: datetime | None = Field(default=None, sa_type=Utc)
    reviews_per_day: int = Field(sa_column_kwargs={"server_default": text("200")})
    steps: str = Field(sa_type=Text, sa_column_kwargs={"server_default": text("'[10]'")})
    exam: date | None = None
    parameters: str = Field(sa_type=Text, sa_column_kwargs={"server_default": text("'[]'")})
    harder: bool = Field(sa_column_kwargs={"server_default": text("1")})
    pin: str = Field(default="", sa_type=Text, sa_column_kwargs=_EMPTY)
    exam_days: int = Field(default=7, sa_column_kwargs={"server_default": text("7")})


class SettingRow(SQLModel, table=True):
    """What the library itself remembers, such as who studied last."""

    __tablename__ = "settings"
    key: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)


class JournalRow(SQLModel, table=True):
    """The one row that counts the library's changes; see `journal`."""

    __tablename__ = "journal"
    id: str = Field(primary_key=True, sa_type=Text)
    number: int


class ArticleRow(SQLModel, table=True):
    """One article; the `read_` columns are what its reading found. The long columns come last, so lists skip them."""

    __tablename__ = "articles"
    __table_args__ = (
        Index("articles_shelved", text("added DESC"), "id", unique=True, sqlite_where=text("deleted IS NULL")),
        Index("articles_deleted", "id", sqlite_where=text("deleted IS NOT NULL")),
    )
    id: str = Field(primary_key=True, sa_type=Text)
    title: str = Field(sa_type=Words)
    published: date | None
    outlet: str = Field(sa_type=Words)
    publisher: str = Field(sa_type=Words)
    country: str = Field(sa_type=Words)
    address: str = Field(sa_type=Words)
    origin: str = Field(sa_type=Words)
    read_title: str = Field(sa_type=Words)
    read_outlet: str = Field(sa_type=Words)
    read_published: date | None
    added: datetime = Field(sa_type=Utc)
    deleted: datetime | None = Field(default=None, sa_type=Utc)
    words: int
    text: str = Field(sa_type=Words)
    reading: str = Field(sa_type=Text)


class FactRow(SQLModel, table=True):
    """One fact of an article."""

    __tablename__ = "facts"
    article_id: str = Field(primary_key=True, foreign_key="articles.id", sa_type=Text)
    id: str = Field(primary_key=True, sa_type=Text)
    body: str = Field(sa_type=Text)


class QuestionRow(SQLModel, table=True):
    """One question; the body has all that is not asked for by column."""

    __tablename__ = "questions"
    __table_args__ = (
        ForeignKeyConstraint(["article_id", "fact_id"], ["facts.article_id", "facts.id"]),
        Index("questions_of_article", "article_id", "position", sqlite_where=text("retired IS NULL")),
        Index("questions_of_fact", "article_id", "fact_id"),
        Index("questions_by_worth", "article_id", text("worth DESC"), "position", sqlite_where=text("retired IS NULL")),
        Index("questions_retired", "id", sqlite_where=text("retired IS NOT NULL")),
        Index("questions_of_family", "family"),
        Index("questions_by_answer", text("answer COLLATE NOCASE")),
    )
    id: str = Field(primary_key=True, sa_type=Text)
    article_id: str = Field(foreign_key="articles.id", sa_type=Text)
    fact_id: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    worth: float
    position: int
    retired: datetime | None = Field(default=None, sa_type=Utc)
    body: str = Field(sa_type=Text)
    answer: str = Field(sa_type=Words, sa_column_kwargs=_EMPTY)
    sort: str = Field(sa_type=Text, sa_column_kwargs=_EMPTY)
    family: str = Field(sa_type=Text, sa_column_kwargs=_EMPTY)
    deleted: datetime | None = Field(default=None, sa_type=Utc)
    edit: str | None = Field(default=None, sa_type=Text)
    written: datetime | None = Field(default=None, sa_type=Utc)


class CollectionRow(SQLModel, table=True):
    """Articles put together under a name."""

    __tablename__ = "collections"
    id: str = Field(primary_key=True, sa_type=Text)
    name: str = Field(sa_type=Words)
    created: datetime = Field(sa_type=Utc)
    deleted: datetime | None = Field(default=None, sa_type=Utc)


class CollectedRow(SQLModel, table=True):
    """That an article is in a collection."""

    __tablename__ = "collected"
    __table_args__ = (Index("collected_by_article", "article_id"), {"sqlite_with_rowid": False})
    collection_id: str = Field(primary_key=True, foreign_key="collections.id", sa_type=Text)
    article_id: str = Field(primary_key=True, foreign_key="articles.id", sa_type=Text)


class HoldRow(SQLModel, table=True):
    """A question that is not brought up until a day, or at all; `review_id` is the answer to a sibling that did it."""

    __tablename__ = "holds"
    __table_args__ = (
        Index("holds_of_question", "question_id"),
        Index("holds_of_review", "review_id", sqlite_where=text("review_id IS NOT NULL")),
        {"sqlite_with_rowid": False},
    )
    learner_id: str = Field(primary_key=True, foreign_key="learners.id", sa_type=Text)
    question_id: str = Field(primary_key=True, foreign_key="questions.id", sa_type=Text)
    until: date | None
    review_id: str | None = Field(sa_type=Text)


class DeedRow(SQLModel, table=True):
    """What a learner did besides answering; `after_turn` is the last answer before it."""

    __tablename__ = "deeds"
    __table_args__ = (
        Index("deeds_by_id", "id", unique=True),
        Index("deeds_last", "learner_id", "turn", sqlite_where=text("undone IS NULL")),
    )
    turn: int | None = Field(default=None, primary_key=True)
    id: str = Field(sa_type=Text)
    learner_id: str = Field(foreign_key="learners.id", sa_type=Text)
    at: datetime = Field(sa_type=Utc)
    after_turn: int
    undone: datetime | None = Field(default=None, sa_type=Utc)
    body: str = Field(sa_type=Text)


class FlagRow(SQLModel, table=True):
    """A question that a learner has found bad."""

    __tablename__ = "flags"
    __table_args__ = (Index("flags_of_question", "question_id"),)
    learner_id: str = Field(primary_key=True, foreign_key="learners.id", sa_type=Text)
    question_id: str = Field(primary_key=True, foreign_key="questions.id", sa_type=Text)
    at: datetime = Field(sa_type=Utc)


class MemoryRow(SQLModel, table=True):
    """What a learner remembers of a question."""

    __tablename__ = "memories"
    __table_args__ = (
        Index("memories_due", "learner_id", "due", "phase"),
        Index("memories_of_question", "question_id"),
    )
    learner_id: str = Field(primary_key=True, foreign_key="learners.id", sa_type=Text)
    question_id: str = Field(primary_key=True, foreign_key="questions.id", sa_type=Text)
    phase: str = Field(sa_type=Text)
    step: int | None
    stability: float | None
    difficulty: float | None
    due: datetime | None = Field(sa_type=Utc)
    last_review: datetime | None = Field(sa_type=Utc)
    reviews: int
    lapses: int
    level: int = Field(sa_column_kwargs={"server_default": text("0")})


class QuizRow(SQLModel, table=True):
    """A session as it stood after its last answer. `turn` counts a learner's saves, so that the last is known without a clock."""

    __tablename__ = "quizzes"
    __table_args__ = (
        Index("quizzes_of_learner", "learner_id", "turn"),
        Index("quizzes_open", "learner_id", "turn", sqlite_where=text("is_open = 1")),
        Index("quizzes_exams", "learner_id", "turn", sqlite_where=text("exam = 1")),
    )
    id: str = Field(primary_key=True, sa_type=Text)
    learner_id: str = Field(foreign_key="learners.id", sa_type=Text)
    started: datetime = Field(sa_type=Utc)
    saved: datetime = Field(sa_type=Utc)
    turn: int
    is_open: bool
    body: str = Field(sa_type=Text)
    exam: bool = Field(sa_column_kwargs={"server_default": text("0")})


class ReviewRow(SQLModel, table=True):
    """One answer. Rows are never taken out; `turn` is the order in which this library got them, whatever the clock said."""

    __tablename__ = "reviews"
    __table_args__ = (
        Index("reviews_by_id", "id", unique=True),
        Index("reviews_last", "learner_id", "turn", sqlite_where=text("undone IS NULL")),
        Index("reviews_of_question", "question_id", sqlite_where=text("undone IS NULL")),
        {"sqlite_autoincrement": True},
    )
    turn: int | None = Field(default=None, primary_key=True)
    id: str = Field(sa_type=Text)
    learner_id: str = Field(foreign_key="learners.id", sa_type=Text)
    question_id: str = Field(foreign_key="questions.id", sa_type=Text)
    quiz_id: str | None = Field(foreign_key="quizzes.id", sa_type=Text)
    at: datetime = Field(sa_type=Utc)
    day: date
    phase: str = Field(sa_type=Text)
    rating: int
    correct: bool
    given: str = Field(sa_type=Words)
    typed: bool
    seconds: float
    confidence: str | None = Field(sa_type=Text)
    undone: datetime | None = Field(default=None, sa_type=Utc)
    before: str = Field(sa_type=Text)
    after: str = Field(sa_type=Text)
    stability: float | None


class SummedRow(SQLModel, table=True):
    """The one row that says which answer is the last one in the sums."""

    __tablename__ = "summed"
    turn: int = Field(primary_key=True)


class DaySumRow(SQLModel, table=True):
    """What a learner answered on one day. This and the three below are added up by `sums`."""

    __tablename__ = "day_sums"
    __table_args__ = ({"sqlite_with_rowid": False},)
    learner_id: str = Field(primary_key=True, foreign_key="learners.id", sa_type=Text)
    day: date = Field(primary_key=True)
    answered: int
    correct: int
    first: int
    learnt: int
    learnt_correct: int
    milliseconds: int
    mature: int = Field(sa_column_kwargs={"server_default": text("0")})
    mature_correct: int = Field(sa_column_kwargs={"server_default": text("0")})


class ConfusionRow(SQLModel, table=True):
    """How often a learner took one name for another, by choosing."""

    __tablename__ = "confusions"
    __table_args__ = ({"sqlite_with_rowid": False},)
    learner_id: str = Field(primary_key=True, foreign_key="learners.id", sa_type=Text)
    answer: str = Field(primary_key=True, sa_type=Words)
    given: str = Field(primary_key=True, sa_type=Words)
    times: int


class TopicSumRow(SQLModel, table=True):
    """What a learner answered of one kind, in one article, with one confidence."""

    __tablename__ = "topic_sums"
    __table_args__ = ({"sqlite_with_rowid": False},)
    learner_id: str = Field(primary_key=True, foreign_key="learners.id", sa_type=Text)
    topic: str = Field(primary_key=True, sa_type=Text)
    name: str = Field(primary_key=True, sa_type=Text)
    answered: int
    correct: int


_COUNTED = ("wrong_turn", "family", "wrong", "right_day", "wrong_day")
"""All that a count of the missed asks for, so that it need not look at each."""


class StandingRow(SQLModel, table=True):
    """How one question went for a learner: how often, and when it was right and wrong last."""

    __tablename__ = "standings"
    __table_args__ = (
        Index("standings_missed", "learner_id", *_COUNTED, sqlite_where=text(MISSED)),
        Index("standings_of_question", "question_id"),
        {"sqlite_with_rowid": False},
    )
    learner_id: str = Field(primary_key=True, foreign_key="learners.id", sa_type=Text)
    question_id: str = Field(primary_key=True, foreign_key="questions.id", sa_type=Text)
    answered: int
    wrong: int
    right_day: date | None
    """The last day of right answers since the last wrong one."""
    wrong_day: date | None
    """The earliest day since that one, and with it."""
    wrong_turn: int | None
    family: str = Field(sa_type=Text, sa_column_kwargs=_EMPTY)
