"""A screen reader's way through a quiz, by AT-SPI alone. Run by the system's Python, which has pyatspi; prints JSON.

It sees what a screen reader sees and does what one can do: names, roles, states, descriptions, actions. It listens before
the app starts and walks through it while it is being furnished. What is gone by the time it is asked is no failure; an app
that is gone is.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # the system's Python has it
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # the same

PATIENCE = 90.0
ANSWERS_WITHIN = 20_000
"""Milliseconds. The library's own 800 are too few for a busy machine, and a press that was only slow would be done twice."""


def main(pid: Path, questions: int) -> None:
    """Through as many questions as asked for, with the app whose process is named in the file `pid`."""
    Atspi.set_timeout(ANSWERS_WITHIN, ANSWERS_WITHIN)

    app = found("Crisis Desk", the_app, pid)

    def wait(name: str, *, sensitive: bool = False) -> Any:
        return found(name, lambda: button(app, name, sensitive=sensitive), pid)

    told = []
    press(wait("Start a quick quiz"))
    for _ in range(questions):
        check = wait("Check")
        choices = shown(app, pyatspi.ROLE_RADIO_BUTTON)
        if choices:
            press(choices[0])
            press(wait("Check", sensitive=True))
        else:
            press(wait("Show the answer"))
        following = wait("Next question", sensitive=True)
        told.append({"choices": [each.name for each in choices], "check": check.name, "verdict": following.description})
        press(following)
        seek_beyond(app)
    press(wait("Leave"))
    wait("Go on with the quiz")
    sys.stdout.write(json.dumps(told))


def the_app() -> Any:
    """What is on the bus under this name."""
    return next((each for each in children(pyatspi.Registry.getDesktop(0)) if "risis" in each.name), None)


def found(name: str, find: Callable[[], Any], pid: Path) -> Any:
    """What is found, as soon as it is there."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if is_gone(pid):
            raise SystemExit(f"the app was gone before {name!r} was there")
        there = asked(find)
        if there:
            return there
        time.sleep(0.1)
    raise SystemExit(f"a screen reader waited for {name!r}, which did not come")


def is_gone(pid: Path) -> bool:
    """Whether the app has started and ended again."""
    if not pid.exists() or not (number := pid.read_text("ascii").strip()):
        return False
    stat = Path("/proc", number, "stat")
    return not stat.exists() or stat.read_text("utf-8").rpartition(")")[2].split()[0] in "ZX"


def asked(question: Callable[..., Any], *arguments: object) -> Any:
    """The answer; None from what is gone by now."""
    try:
        return question(*arguments)
    except (TypeError, LookupError, GLib.Error):
        return None


def children(each: Any) -> list[Any]:
    """Those that are there."""
    there = [asked(each.getChildAtIndex, at) for at in range(asked(lambda: each.childCount) or 0)]
    return [child for child in there if child]


def below(each: Any) -> Iterator[Any]:
    """All of them, in order."""
    for child in children(each):
        yield child
        yield from below(child)


def seek_beyond(app: Any) -> None:
    """Ask each for one more child than it has, as one who counted a moment ago may do."""
    for each in below(app):
        asked(each.getChildAtIndex, asked(lambda each=each: each.childCount) or 0)


def shown(app: Any, role: Any) -> list[Any]:
    """All of a role that are on the screen, in order."""
    return [each for each in below(app) if asked(is_shown, each, role)]


def is_shown(each: Any, role: Any) -> bool:
    """Whether it has this role and is on the screen."""
    return bool(each.getRole() == role and has(each, pyatspi.STATE_SHOWING))


def button(app: Any, name: str, *, sensitive: bool = False) -> Any:
    """The button of this name that is on the screen."""

    def fits(each: Any) -> bool:
        return each.name == name and (not sensitive or has(each, pyatspi.STATE_SENSITIVE))

    return next((each for each in shown(app, pyatspi.ROLE_PUSH_BUTTON) if asked(fits, each)), None)


def has(each: Any, state: Any) -> bool:
    """Whether it is in this state."""
    return bool(each.getState().contains(state))


def press(each: Any) -> None:
    """Its first action."""
    each.queryAction().doAction(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
