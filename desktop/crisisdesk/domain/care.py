"""What a learner does to a question besides answering it, and how it stood before: all of it can be taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import NamedTuple, NewType

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.collection import CollectionId
from crisisdesk.domain.edit import Edit
from crisisdesk.domain.question import QuestionId
from crisisdesk.domain.review import LearnerId, Memory
from crisisdesk.domain.session import QuizSession

DeedId = NewType("DeedId", str)


class Act(Enum):
    """The deeds."""

    BURY = "bury"
    """Not today."""
    SUSPEND = "suspend"
    """Not until it is released."""
    RELEASE = "release"
    """Neither buried nor suspended any more."""
    FLAG = "flag"
    """Never again, because it is no good."""
    UNFLAG = "unflag"
    RESET = "reset"
    """As if it had never been answered; the log stays."""
    SET_DUE = "set due"
    """It comes back on a day that the learner names."""
    WRITE = "write"
    """It was written by hand, for everybody."""
    EDIT = "edit"
    """It is put into other words, for everybody."""
    DELETE = "delete"
    """It is gone for everybody."""
    RESTORE = "restore"
    DELETE_ARTICLE = "delete article"
    RESTORE_ARTICLE = "restore article"
    DELETE_COLLECTION = "delete collection"


class Hold(NamedTuple):
    """A question that is not brought up by itself until a day, or at all."""

    question: QuestionId
    until: date | None = None
    """The first day on which it comes again; None for a suspended one."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a question stands with a learner, as far as deeds change it."""

    memory: Memory
    hold: Hold | None = None
    flagged: bool = False
    deleted: bool = False
    edit: Edit | None = None
    """How it was put into other words, where it was."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One of them, with what it takes to undo it."""

    id: DeedId
    learner: LearnerId
    act: Act
    at: datetime
    question: QuestionId | None = None
    article: ArticleId | None = None
    collection: CollectionId | None = None
    before: Standing | None = None
    session: QuizSession | None = None
    """The quiz in which it was done, as it stood before."""
