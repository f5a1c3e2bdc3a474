"""Who studies on this machine."""

from __future__ import annotations

from crisisdesk.domain.changes import Changes
from crisisdesk.domain.review import Learner, LearnerId
from crisisdesk.services.ports import Clock, Entropy, OpenUnit


class Learners:
    """Adds, names, switches and hides learners. Each call is one unit of work."""

    def __init__(self, open_unit: OpenUnit, clock: Clock, *, account: str | None = None, entropy: Entropy = ...) -> None:
        """`account` names the first learner; None asks the system."""
        raise NotImplementedError

    def all(self) -> tuple[Learner, ...]:
        """Oldest first, without deleted ones."""
        raise NotImplementedError

    def current(self) -> Learner:
        """Who studied last. Made on first use, named after the account."""
        raise NotImplementedError

    def add(self, name: str, *, colour: str | None = None) -> Learner:
        """A new learner, who is not switched to. Without a colour the next one of a fixed row. Raises SettingInvalid."""
        raise NotImplementedError

    def switch(self, learner: LearnerId) -> Learner:
        """They study from now on. Raises NotFound."""
        raise NotImplementedError

    def rename(self, learner: LearnerId, name: str) -> Learner:
        """Raises NotFound, SettingInvalid."""
        raise NotImplementedError

    def adjust(
        self,
        learner: LearnerId,
        *,
        colour: str | None = None,
        retention: float | None = None,
        new_per_day: int | None = None,
        rollover_hour: int | None = None,
        zone: str | None = None,
    ) -> Learner:
        """Change what is given. Raises NotFound, SettingInvalid."""
        raise NotImplementedError

    def delete(self, learner: LearnerId) -> Changes:
        """Hide them; all they did is kept for `restore`. Raises NotFound."""
        raise NotImplementedError

    def restore(self, learner: LearnerId) -> Changes:
        """Bring them back. Raises NotFound."""
        raise NotImplementedError
