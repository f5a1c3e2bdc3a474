"""What the palette offers for the words typed: commands at once, and what the library has as soon as it is found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.services.finding import Found, Sort

if TYPE_CHECKING:
    from crisisdesk.domain.collection import Collection
    from crisisdesk.ui.commands import Command
    from crisisdesk.ui.workroom import Workroom

LEAST = 2
"""Letters from which on the library is looked through."""
EACH = 6
"""How many of each sort are shown."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to choose."""

    key: str
    words: str
    about: str
    end: str


class PalettePresenter(QObject):
    """Listens to what is typed."""

    offered = Signal(object)
    """Lines."""

    def __init__(self, workroom: Workroom, commands: tuple[Command, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workroom = workroom
        self._commands = {each.key: each for each in commands if each.key != "palette"}
        self._words = ""
        self._found: tuple[Found, ...] = ()
        self._collected: tuple[Collection, ...] = ()

    def type(self, words: str) -> None:
        """Offer what fits."""
        self._words = words.strip()
        self._offer((), ())
        if len(self._words) < LEAST or not self._workroom.is_open:
            return
        asked = self._words
        self._workroom.ask(
            lambda desk: (desk.library.find(asked, limit=EACH), desk.collections.names()),
            lambda found: self._take(asked, *found),
        )

    def _take(self, asked: str, found: tuple[Found, ...], collected: tuple[Collection, ...]) -> None:
        # What was typed before may be answered after what is typed now.
        if asked == self._words:
            self._offer(found, collected)

    def _offer(self, found: tuple[Found, ...], collected: tuple[Collection, ...]) -> None:
        self._found = found
        wanted = self._words.casefold().split()
        fitting = [each for each in self._commands.values() if all(word in each.words.casefold() for word in wanted)]
        sorts = {
            Sort.ARTICLE: self.tr("Article"),
            Sort.QUESTION: self.tr("Question"),
            Sort.QUOTATION: self.tr("Quotation"),
        }
        lines = [Line(each.key, each.words, "", each.keys) for each in fitting]
        named = (each for each in collected if all(word in each.name.casefold() for word in wanted))
        self._collected = tuple(named)[:EACH]
        lines += [
            Line(f"collection-{number}", each.name, "", self.tr("Collection"))
            for number, each in enumerate(self._collected)
        ]
        for number, each in enumerate(found):
            title = each.title or self.tr("Untitled")
            first, about = (title, _beyond(each)) if each.sort is Sort.ARTICLE else (each.words, title)
            lines.append(Line(f"found-{number}", first, about, sorts[each.sort]))
        self.offered.emit(tuple(lines))

    def choose(self, key: str) -> None:
        """Do it, or open it."""
        if key in self._commands:
            self._commands[key].run()
        elif key.startswith("collection-"):
            self._workroom.collection_wanted.emit(self._collected[int(key.removeprefix("collection-"))].id)
        elif key.startswith("found-"):
            self._open(self._found[int(key.removeprefix("found-"))])

    def _open(self, found: Found) -> None:
        if found.sort is Sort.QUESTION:
            plan = Plan(PlanKind.ARTICLE, article=found.article, only=(found.question,))
            self._workroom.quiz_wanted.emit(plan)
        else:
            self._workroom.article_wanted.emit(ArticleId(found.article), found.place)


def _beyond(found: Found) -> str:
    """The excerpt of an article without its title, which stands above it: once for itself, and where the text begins with it."""
    title, left = " ".join(found.title.split()), found.words
    while title and f"{left} ".startswith(f"{title} "):
        left = left.removeprefix(title).lstrip()
    return "" if left.strip("… ") in title else left
