"""Pages for what may go wrong though nothing has yet: what happened, what was kept, what to do."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale, QTime

from crisisdesk.ui.widgets.basics import Button
from crisisdesk.ui.widgets.page import Empty, buttons
from crisisdesk.ui.words import day_words, translate


class Warned(Empty):
    """Offers to look again, and to go on as it is."""

    def __init__(self, heading: str, text: str) -> None:
        super().__init__(heading=heading, text=text, button=translate("Troubles", "Look again"))
        self.go_on = Button(translate("Troubles", "Go on as it is"))
        self.column.addLayout(buttons(self.button, self.go_on))


def clock_set_back(last: datetime) -> Warned:
    """The last answer lies in what the clock calls the future."""
    here = last.astimezone()
    clock = QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    when = f"{day_words(here.date())}, {clock}"
    text = translate(
        "Troubles",
        "Your last answer was given at {when}, which for this computer’s clock is yet to come. All answers are kept. Set the "
        "clock right and look again: what you answer before counts for the wrong day, and nothing comes back before {when}.",
    )
    return Warned(translate("Troubles", "The clock is behind"), text.format(when=when))


def in_a_cloud(name: str) -> Warned:
    """The library lies where another program copies it to and fro."""
    return Warned(translate("Troubles", "The library lies in a cloud folder"), cloud_words(name))


def cloud_words(name: str) -> str:
    """The same in short."""
    text = translate(
        "Troubles",
        "{name} copies this library to other computers, and may put an older copy in its place. Your answers are kept in a "
        "journal beside it too. Open the library on one computer at a time, or choose a folder outside {name}.",
    )
    return text.format(name=name)
