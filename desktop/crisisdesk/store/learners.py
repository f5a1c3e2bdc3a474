"""The repository of learners."""

# ruff: noqa: S608 - put together from names of our own columns; values are always bound

from __future__ import annotations

from datetime import date, datetime

from crisisdesk.domain.review import Learner, LearnerId
from crisisdesk.store import mapping
from crisisdesk.store.plain import one, rows, standing, to_moment, write
from crisisdesk.store.rows import KEEP, KEPT
from crisisdesk.store.sitting import Sitting

_CHOSEN, _REMINDED = "learner", "reminded"
_LEARNERS = f"SELECT {', '.join(mapping.LEARNER)} FROM learners WHERE deleted IS NULL"
_LEARNER = f"{_LEARNERS} AND id = ?"


class SqlLearners:
    """A `LearnerRepository`."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting

    def all(self) -> tuple[Learner, ...]:
        """See the port."""
        return tuple(map(mapping.learner, rows(self._sitting, f"{_LEARNERS} ORDER BY created, id", ())))

    def get(self, learner: LearnerId) -> Learner | None:
        """See the port."""
        row = standing(self._sitting, _LEARNER, learner)
        return None if row is None else mapping.learner(row)

    def save(self, learner: Learner) -> None:
        """See the port."""
        # Only who writes such things waits for SQLModel, which takes longer to load than all else to start.
        from crisisdesk.store.writing import save_learner

        save_learner(self._sitting, learner)

    def delete(self, learner: LearnerId, *, at: datetime) -> bool:
        """See the port."""
        hide = "UPDATE learners SET deleted = ? WHERE id = ? AND deleted IS NULL"
        return write(self._sitting, hide, to_moment(at), learner) > 0

    def restore(self, learner: LearnerId) -> bool:
        """See the port."""
        show = "UPDATE learners SET deleted = NULL WHERE id = ? AND deleted IS NOT NULL"
        return write(self._sitting, show, learner) > 0

    def chosen(self) -> LearnerId | None:
        """See the port."""
        row = one(self._sitting, KEPT, _CHOSEN)
        return None if row is None else LearnerId(row[0])

    def choose(self, learner: LearnerId) -> None:
        """See the port."""
        write(self._sitting, KEEP, _CHOSEN, learner)

    def reminded(self) -> date | None:
        """See the port."""
        row = one(self._sitting, KEPT, _REMINDED)
        return None if row is None else date.fromisoformat(row[0])

    def keep_reminded(self, day: date) -> None:
        """See the port."""
        write(self._sitting, KEEP, _REMINDED, day.isoformat())
