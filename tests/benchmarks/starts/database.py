"""A bare window that paints, then imports SQLModel, opens the app's library as the app does and shows one count of it.

Its tables have the names, columns and indexes of the app's, declared in the plainest way; on the window's own thread.
"""

# ruff: noqa: E402 - imports after painting, as the app does

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from tests.benchmarks.starts.moments import Watch, note, tell

app = QApplication(sys.argv[:1])
watch = Watch()
app.installEventFilter(watch)
window = QMainWindow()
label = QLabel("")
window.setCentralWidget(label)
window.resize(1240, 800)
window.show()
app.processEvents()

import sqlite3
from datetime import date, datetime

from sqlmodel import Field, Index, Session, SQLModel, create_engine, func, select


class Learner(SQLModel, table=True):
    """A table."""

    __tablename__ = "learners"
    id: str = Field(primary_key=True)
    name: str
    colour: str
    created: datetime
    retention: float
    new_per_day: int
    rollover_hour: int
    zone: str
    deleted: datetime | None = None


class Setting(SQLModel, table=True):
    """A table."""

    __tablename__ = "settings"
    key: str = Field(primary_key=True)
    value: str


class Article(SQLModel, table=True):
    """A table."""

    __tablename__ = "articles"
    __table_args__ = (Index("articles_shelved", "added", "id", unique=True), Index("articles_deleted", "deleted"))
    id: str = Field(primary_key=True)
    title: str
    published: date | None
    outlet: str
    publisher: str
    country: str
    address: str
    origin: str
    read_title: str
    read_outlet: str
    read_published: date | None
    added: datetime
    deleted: datetime | None = None
    words: int
    text: str
    reading: str


class Fact(SQLModel, table=True):
    """A table."""

    __tablename__ = "facts"
    article_id: str = Field(primary_key=True, foreign_key="articles.id")
    id: str = Field(primary_key=True)
    body: str


class Question(SQLModel, table=True):
    """A table."""

    __tablename__ = "questions"
    __table_args__ = (
        Index("questions_of_article", "article_id", "position"),
        Index("questions_of_fact", "article_id", "fact_id"),
        Index("questions_by_worth", "article_id", "worth", "position"),
        Index("questions_retired", "id"),
    )
    id: str = Field(primary_key=True)
    article_id: str = Field(foreign_key="articles.id")
    fact_id: str
    kind: str
    worth: float
    position: int
    retired: datetime | None = None
    body: str


class Flag(SQLModel, table=True):
    """A table."""

    __tablename__ = "flags"
    __table_args__ = (Index("flags_of_question", "question_id"),)
    learner_id: str = Field(primary_key=True, foreign_key="learners.id")
    question_id: str = Field(primary_key=True, foreign_key="questions.id")
    at: datetime


class Memory(SQLModel, table=True):
    """A table."""

    __tablename__ = "memories"
    __table_args__ = (Index("memories_due", "learner_id", "due", "phase"), Index("memories_of_question", "question_id"))
    learner_id: str = Field(primary_key=True, foreign_key="learners.id")
    question_id: str = Field(primary_key=True, foreign_key="questions.id")
    phase: str
    step: int | None
    stability: float | None
    difficulty: float | None
    due: datetime | None
    last_review: datetime | None
    reviews: int
    lapses: int


class Quiz(SQLModel, table=True):
    """A table."""

    __tablename__ = "quizzes"
    __table_args__ = (Index("quizzes_of_learner", "learner_id", "turn"), Index("quizzes_open", "learner_id", "is_open"))
    id: str = Field(primary_key=True)
    learner_id: str = Field(foreign_key="learners.id")
    started: datetime
    saved: datetime
    turn: int
    is_open: bool
    body: str


class Review(SQLModel, table=True):
    """A table."""

    __tablename__ = "reviews"
    __table_args__ = (
        Index("reviews_by_id", "id", unique=True),
        Index("reviews_last", "learner_id", "turn"),
        Index("reviews_of_question", "learner_id", "question_id", "correct", "day"),
    )
    turn: int | None = Field(default=None, primary_key=True)
    id: str
    learner_id: str = Field(foreign_key="learners.id")
    question_id: str = Field(foreign_key="questions.id")
    quiz_id: str | None = Field(foreign_key="quizzes.id")
    at: datetime
    day: date
    phase: str
    rating: int
    correct: bool
    given: str
    typed: bool
    seconds: float
    confidence: str | None
    undone: datetime | None = None
    before: str
    after: str


class DaySum(SQLModel, table=True):
    """A table."""

    __tablename__ = "day_sums"
    learner_id: str = Field(primary_key=True, foreign_key="learners.id")
    day: date = Field(primary_key=True)
    answered: int
    correct: int
    first: int
    learnt: int
    learnt_correct: int
    milliseconds: int


class TopicSum(SQLModel, table=True):
    """A table."""

    __tablename__ = "topic_sums"
    learner_id: str = Field(primary_key=True, foreign_key="learners.id")
    topic: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    answered: int
    correct: int


class Standing(SQLModel, table=True):
    """A table."""

    __tablename__ = "standings"
    __table_args__ = (
        Index("standings_missed", "learner_id", "wrong_turn"),
        Index("standings_of_question", "question_id"),
    )
    learner_id: str = Field(primary_key=True, foreign_key="learners.id")
    question_id: str = Field(primary_key=True, foreign_key="questions.id")
    answered: int
    wrong: int
    right_day: date | None
    wrong_day: date | None
    wrong_turn: int | None


PRAGMAS = (
    "locking_mode = EXCLUSIVE", "journal_mode = WAL", "synchronous = FULL", "fullfsync = 1", "checkpoint_fullfsync = 1",
    "foreign_keys = ON", "trusted_schema = OFF", "cell_size_check = ON", "cache_size = -65536",
)  # fmt: skip


def connect() -> sqlite3.Connection:
    """The app's library, in the app's way."""
    connection = sqlite3.connect(Path(sys.argv[1]) / "data" / "library.db", isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


engine = create_engine("sqlite://", creator=connect)
with Session(engine) as session:
    count = session.exec(select(func.count()).select_from(Question)).one()
label.setText(f"{count} questions")
app.processEvents()
note("usable")
tell()
engine.dispose()
