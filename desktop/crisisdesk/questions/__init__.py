"""Makes questions from a parsed article: one module a kind of fact, distractors, and the gate that drops what is not sure."""

from crisisdesk.questions.make import make

__all__ = ["make"]
