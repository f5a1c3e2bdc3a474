"""What an operation changed, so that screens know what to read anew."""

from enum import Flag, auto


class Changes(Flag):
    """Kinds of things that may change."""

    NOTHING = 0
    ARTICLES = auto()
    QUESTIONS = auto()
    MEMORIES = auto()
    LEARNERS = auto()
    SETTINGS = auto()
    COLLECTIONS = auto()
