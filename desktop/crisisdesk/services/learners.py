"""Who studies on this machine."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from crisisdesk.domain.changes import Changes
from crisisdesk.domain.errors import NotFound, PinWrong, SettingInvalid
from crisisdesk.domain.ids import ENTROPY_BYTES, new_id
from crisisdesk.domain.letters import on_one_line
from crisisdesk.domain.pin import SALT_BYTES, is_pin, opens, sealed
from crisisdesk.domain.review import Learner, LearnerId
from crisisdesk.services.ports import Clock, Entropy, OpenUnit, UnitOfWork

COLOURS = ("#0B5CAD", "#13653F", "#A3262A", "#7A4E00", "#6B3FA0", "#00687A")
"""Given to learners in turn; white text on each passes 4.5:1."""

LONGEST_NAME = 60
_GONE = "This learner is no longer here."


class Learners:
    """Adds, names, switches and hides learners. Each call is one unit of work."""

    def __init__(
        self, open_unit: OpenUnit, clock: Clock, *, account: str | None = None, entropy: Entropy = os.urandom
    ) -> None:
        """`account` names the first learner; None asks the system."""
        self._open_unit = open_unit
        self._clock = clock
        self._account = account
        self._entropy = entropy

    def all(self) -> tuple[Learner, ...]:
        """Oldest first, without deleted ones."""
        with self._open_unit() as unit:
            return unit.learners.all()

    def current(self) -> Learner:
        """Who studied last. Made on first use, named after the account."""
        with self._open_unit() as unit:
            chosen = unit.learners.chosen()
            known = unit.learners.get(chosen) if chosen else None
            if known is not None:
                return known
            learner = next(iter(unit.learners.all()), None) or self._new(unit, self._account_name(), colour=None)
            unit.learners.choose(learner.id)
            unit.commit()
            return learner

    def remind(self, day: date) -> bool:
        """Whether nobody was reminded on this day yet, or on the next, which a flight west leaves behind; from now on somebody
        was."""
        with self._open_unit() as unit:
            last = unit.learners.reminded()
            # A day still further ahead is of a clock that was wrong then.
            if last is not None and day <= last <= day + timedelta(days=1):
                return False
            unit.learners.keep_reminded(day)
            unit.commit()
            return True

    def add(self, name: str, *, colour: str | None = None) -> Learner:
        """A new learner, who is not switched to. Without a colour the next one of a fixed row. Raises SettingInvalid."""
        with self._open_unit() as unit:
            learner = self._new(unit, name, colour=colour)
            unit.commit()
            return learner

    def switch(self, learner: LearnerId, *, pin: str = "") -> Learner:
        """They study from now on. Raises NotFound, and PinWrong where they have another PIN than this."""
        with self._open_unit() as unit:
            known = _known(unit, learner)
            _refuse_other(known, pin)
            if unit.learners.chosen() != learner:
                # A library that can only be read lets its own learner in.
                unit.learners.choose(learner)
                unit.commit()
            return known

    def known(self, learner: LearnerId, pin: str) -> Learner:
        """Whom this PIN, or none, lets in. Raises NotFound, PinWrong."""
        with self._open_unit() as unit:
            known = _known(unit, learner)
        _refuse_other(known, pin)
        return known

    def set_pin(self, learner: LearnerId, pin: str, *, before: str = "") -> Learner:
        """Ask for this PIN from now on, for none with "". `before` is the one that they have. Raises NotFound, PinWrong,
        SettingInvalid."""
        if pin and not is_pin(pin):
            raise SettingInvalid("A PIN has 4 to 12 digits.")
        with self._open_unit() as unit:
            known = _known(unit, learner)
            _refuse_other(known, before)
            changed = replace(known, pin=sealed(pin, self._entropy(SALT_BYTES)) if pin else "")
            unit.learners.save(changed)
            unit.commit()
            return changed

    def forget_pin(self, learner: LearnerId) -> Learner:
        """Without asking for it: for who may use the account of the system, and has forgotten it. Raises NotFound."""
        return self._change(learner, {"pin": ""})

    def rename(self, learner: LearnerId, name: str) -> Learner:
        """Raises NotFound, SettingInvalid."""
        return self._change(learner, {"name": name})

    def adjust(
        self,
        learner: LearnerId,
        *,
        colour: str | None = None,
        retention: float | None = None,
        new_per_day: int | None = None,
        rollover_hour: int | None = None,
        zone: str | None = None,
        reviews_per_day: int | None = None,
        steps: tuple[int, ...] | None = None,
        parameters: tuple[float, ...] | None = None,
        harder: bool | None = None,
    ) -> Learner:
        """Change what is given. Raises NotFound, SettingInvalid."""
        wished = {
            "colour": colour,
            "retention": retention,
            "new_per_day": new_per_day,
            "rollover_hour": rollover_hour,
            "zone": zone,
            "reviews_per_day": reviews_per_day,
            "steps": steps,
            "parameters": parameters,
            "harder": harder,
        }
        return self._change(learner, {key: value for key, value in wished.items() if value is not None})

    def delete(self, learner: LearnerId) -> Changes:
        """Hide them; all they did is kept for `restore`. Raises NotFound."""
        with self._open_unit() as unit:
            if not unit.learners.delete(learner, at=self._clock.now()):
                raise NotFound(_GONE)
            unit.commit()
        return Changes.LEARNERS

    def restore(self, learner: LearnerId) -> Changes:
        """Bring them back. Raises NotFound."""
        with self._open_unit() as unit:
            if not unit.learners.restore(learner):
                raise NotFound(_GONE)
            unit.commit()
        return Changes.LEARNERS

    def _new(self, unit: UnitOfWork, name: str, *, colour: str | None) -> Learner:
        now = self._clock.now()
        learner = Learner(
            id=LearnerId(new_id(now, self._entropy(ENTROPY_BYTES))),
            name=on_one_line(name),
            colour=colour or COLOURS[len(unit.learners.all()) % len(COLOURS)],
            created=now,
        )
        refuse_invalid(learner)
        unit.learners.save(learner)
        return learner

    def _change(self, learner: LearnerId, wished: Mapping[str, Any]) -> Learner:
        with self._open_unit() as unit:
            changed = replace(_known(unit, learner), **wished)
            changed = replace(changed, name=on_one_line(changed.name))
            refuse_invalid(changed)
            unit.learners.save(changed)
            unit.commit()
            return changed

    def _account_name(self) -> str:
        if self._account is not None:
            return self._account or "Learner"
        # Only a first start asks for it, and it takes 6 ms to import.
        import getpass

        try:
            return getpass.getuser()[:LONGEST_NAME]
        except (OSError, KeyError, ImportError):  # a container's user may have no name; Windows has no pwd
            return "Learner"


def _known(unit: UnitOfWork, learner: LearnerId) -> Learner:
    known = unit.learners.get(learner)
    if known is None:
        raise NotFound(_GONE)
    return known


def _refuse_other(learner: Learner, pin: str) -> None:
    if learner.pin and not opens(pin, learner.pin):
        raise PinWrong("That is not the PIN. Nothing was shown or changed.")


def refuse_invalid(learner: Learner) -> None:
    """Raises SettingInvalid with a sentence."""
    checks = (
        (0 < len(learner.name) <= LONGEST_NAME, f"A learner needs a name of 1 to {LONGEST_NAME} characters."),
        (bool(re.fullmatch(r"#[0-9A-Fa-f]{6}", learner.colour)), "A colour is written as #RRGGBB."),
        (0.70 <= learner.retention <= 0.97, "The wished-for retention lies between 70 and 97 %."),
        (0 <= learner.new_per_day <= 9999, "New questions a day lie between 0 and 9999."),
        (1 <= learner.reviews_per_day <= 9999, "Reviews a day lie between 1 and 9999."),
        (
            bool(learner.steps) and all(1 <= each <= 720 for each in learner.steps),
            "Steps lie between 1 and 720 minutes.",
        ),
        (len(learner.parameters) in (0, 21), "FSRS 6 has 21 parameters."),
        (0 <= learner.rollover_hour <= 23, "The hour at which a day begins lies between 0 and 23."),
        (_is_zone(learner.zone), "This time zone is not known."),
    )
    refusal = next((sentence for fine, sentence in checks if not fine), None)
    if refusal is not None:
        raise SettingInvalid(refusal)


def _is_zone(name: str) -> bool:
    if not name:
        return True
    try:
        ZoneInfo(name)
    except (OSError, ValueError, KeyError):  # not there; not a name such as "../x"; a name of no zone
        return False
    return True
