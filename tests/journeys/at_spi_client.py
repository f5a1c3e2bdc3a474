"""A screen reader's way through a quiz, by AT-SPI alone. Run by the system's Python, which has pyatspi; prints JSON.

It sees what a screen reader sees and does what one can do: names, roles, states, descriptions, actions.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # the system's Python has it
from gi.repository import GLib  # type: ignore[import-not-found]  # as above

PATIENCE = 90.0


def main() -> None:
    """Through as many questions as asked for."""
    app = wait(lambda: next((each for each in pyatspi.Registry.getDesktop(0) if each and "risis" in each.name), None))
    told = []
    press(wait(lambda: button(app, "Start a quick quiz")))
    for _ in range(int(sys.argv[1])):
        check = wait(lambda: button(app, "Check"))
        choices = steadily(lambda: shown(app, pyatspi.ROLE_RADIO_BUTTON))
        if choices:
            press(choices[0])
            press(wait(lambda: button(app, "Check", sensitive=True)))
        else:
            press(wait(lambda: button(app, "Show the answer")))
        following = wait(lambda: button(app, "Next question", sensitive=True))
        told.append({"choices": [each.name for each in choices], "check": check.name, "verdict": following.description})
        press(following)
    press(wait(lambda: button(app, "Leave")))
    wait(lambda: button(app, "Go on with the quiz"))
    sys.stdout.write(json.dumps(told))


def steadily(find: Callable[[], Any]) -> Any:
    """What is found, once nothing goes away while it is looked for."""
    for _ in range(100):
        try:
            return find()
        except (TypeError, LookupError, GLib.Error):
            # What is walked through belongs to another program, and is made anew there while it is walked through.
            time.sleep(0.1)
    return find()


def wait(find: Callable[[], Any]) -> Any:
    """What is found, as soon as it is there."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = steadily(find)
        if found:
            return found
        time.sleep(0.1)
    raise SystemExit("what a screen reader waits for did not come")


def shown(app: Any, role: Any) -> list[Any]:
    """All of a role that are on the screen, in order."""
    return list(
        pyatspi.findAllDescendants(app, lambda each: each.getRole() == role and has(each, pyatspi.STATE_SHOWING))
    )


def button(app: Any, name: str, *, sensitive: bool = False) -> Any:
    """The button of this name that is on the screen."""
    fitting = [each for each in shown(app, pyatspi.ROLE_PUSH_BUTTON) if each.name == name]
    fitting = [each for each in fitting if not sensitive or has(each, pyatspi.STATE_SENSITIVE)]
    return fitting[0] if fitting else None


def has(each: Any, state: Any) -> bool:
    """Whether it is in this state."""
    return bool(each.getState().contains(state))


def press(each: Any) -> None:
    """Its first action."""
    each.queryAction().doAction(0)


if __name__ == "__main__":
    main()
