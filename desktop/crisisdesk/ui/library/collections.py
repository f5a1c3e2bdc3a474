"""Collections as the library screen lists them, and what is done with one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.changes import Changes
from crisisdesk.domain.collection import CollectionId
from crisisdesk.domain.session import Mode, Plan, PlanKind
from crisisdesk.ui.words import counted, number_words
from crisisdesk.ui.workroom import Notice

if TYPE_CHECKING:
    from crisisdesk.domain.collection import Collection
    from crisisdesk.services.collected import Collected
    from crisisdesk.ui.workroom import Desk, Workroom

T = TypeVar("T")
EVERYTHING = "everything"
"""The key of the row that stands for all articles."""
SCOPE = "collection:"
"""What the name of a collection begins with where an article's could stand instead."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The collections, and the one that is looked at."""

    rows: tuple[tuple[str, str, str], ...]
    """Key, name and how many articles of each; all articles first. () where there is no collection."""
    chosen: str
    name: str = ""
    about: str = ""
    """How many articles, for the collection that is looked at; "" where all articles are."""


class CollectionsPresenter(QObject):
    """Which collection is looked at, and what is in each."""

    shown = Signal(object)
    """Shelf."""
    chosen_changed = Signal()

    def __init__(self, workroom: Workroom, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workroom = workroom
        self._collected: dict[str, Collected] = {}
        self._chosen = EVERYTHING
        self._total = 0

    def take(self, collected: Iterable[Collected], *, total: int) -> None:
        """These are there now, and so many articles."""
        self._collected = {each.collection.id: each for each in collected}
        self._total = total
        if self._chosen not in self._collected:
            self._chosen = EVERYTHING
        self._tell()

    def look_at(self, key: str) -> None:
        """Look at this one as soon as it is read."""
        self._chosen = key

    def choose(self, key: str) -> None:
        """Look at this one, or at all articles."""
        if key and key != self._chosen:
            self._chosen = key if key in self._collected else EVERYTHING
            self._tell()
            self.chosen_changed.emit()

    @property
    def articles(self) -> tuple[ArticleId, ...] | None:
        """What is in the one that is looked at; None where all articles are looked at."""
        known = self._collected.get(self._chosen)
        return known.articles if known is not None else None

    @property
    def chosen(self) -> str:
        """The key of the one that is looked at, "" where all articles are."""
        return self._chosen if self._chosen in self._collected else ""

    def name(self, key: str) -> str:
        """What it is called, "" where there is none."""
        known = self._collected.get(key)
        return known.collection.name if known is not None else ""

    def holding(self, articles: Iterable[str]) -> tuple[tuple[str, str, bool], ...]:
        """Key and name of each, and whether all these articles are in it."""
        wanted = frozenset(articles)
        return tuple(
            (key, each.collection.name, wanted <= frozenset(each.articles)) for key, each in self._collected.items()
        )

    def make(self, name: str, articles: Iterable[str] = ()) -> None:
        """A new one with these in it; then it is looked at."""

        def done(made: Collection) -> None:
            self._chosen = made.id
            text = self.tr("The collection “{name}” is there.").format(name=made.name)
            self._did(text, lambda desk: desk.collections.unmake(made.id), self._deleted_words(made.name))

        wanted = tuple(map(ArticleId, articles))
        # Before others hear of it, so that the list is read for the new one at once.
        self._change(lambda desk: desk.collections.make(name, wanted), done)

    def rename(self, key: str, name: str) -> None:
        """Give it another name."""
        text = self.tr("The collection was renamed.")

        def done(before: str) -> None:
            self._did(text, lambda desk: desk.collections.rename(CollectionId(key), before), text)

        self._change(lambda desk: desk.collections.rename(CollectionId(key), name), done)

    def put(self, key: str, articles: Iterable[str]) -> None:
        """Put these in."""
        wanted = tuple(map(ArticleId, articles))

        def done(new: tuple[ArticleId, ...]) -> None:
            if new:
                came, went = self._came(len(new), key), self._went(len(new), key)
                self._did(came, lambda desk: desk.collections.take_out(CollectionId(key), new), went)
            else:
                one, many = self.tr("It is in “{name}” already."), self.tr("They are all in “{name}” already.")
                self._say((many if len(wanted) > 1 else one).format(name=self.name(key)))

        self._change(lambda desk: desk.collections.put(CollectionId(key), wanted), done)

    def take_out(self, key: str, articles: Iterable[str]) -> None:
        """Take these out; the articles stay in the library."""
        wanted = tuple(map(ArticleId, articles))

        def done(gone: tuple[ArticleId, ...]) -> None:
            came, went = self._came(len(gone), key), self._went(len(gone), key)
            if gone:
                self._did(went, lambda desk: desk.collections.put(CollectionId(key), gone), came)
            else:
                self._say(went)

        self._change(lambda desk: desk.collections.take_out(CollectionId(key), wanted), done)

    def put_these(self, key: str, articles: Iterable[str]) -> None:
        """Have just these in it; one step back undoes both what came and what went."""
        wanted = tuple(map(ArticleId, articles))

        def done(before: tuple[ArticleId, ...]) -> None:
            new, gone = len(set(wanted) - set(before)), len(set(before) - set(wanted))
            if new or gone:
                back = self._moved(gone, new, key)
                self._did(
                    self._moved(new, gone, key), lambda desk: desk.collections.have(CollectionId(key), before), back
                )

        self._change(lambda desk: desk.collections.have(CollectionId(key), wanted), done)

    def _moved(self, new: int, gone: int, key: str) -> str:
        told = [self._came(new, key)] if new else []
        told += [self._went(gone, key)] if gone else []
        return " ".join(told)

    def _came(self, count: int, key: str) -> str:
        return self._counted(count, self.tr("%Ln article(s) put into “{name}”.", "", count), key)

    def _went(self, count: int, key: str) -> str:
        return self._counted(count, self.tr("%Ln article(s) taken out of “{name}”.", "", count), key)

    def delete(self, key: str) -> None:
        """Delete it, and offer the way back. Its articles stay."""
        name, learner = self.name(key), self._workroom.learner.id
        if not name:
            return
        text, back = self._deleted_words(name), self.tr("The collection “{name}” is back.").format(name=name)
        self._change(
            lambda desk: desk.collections.delete(learner, CollectionId(key)),
            lambda _: self._did(text, lambda desk: desk.collections.restore(learner, CollectionId(key)), back),
        )

    def _deleted_words(self, name: str) -> str:
        return self.tr("The collection “{name}” was deleted. Its articles stay.").format(name=name)

    def quiz(self) -> None:
        """A quiz on what is in it."""
        if self.articles:
            self._workroom.quiz_wanted.emit(Plan(PlanKind.QUICK, articles=self.articles))

    def cram(self) -> None:
        """The same for practice alone, which leaves the schedule as it is."""
        if self.articles:
            self._workroom.quiz_wanted.emit(Plan(PlanKind.QUICK, size=20, mode=Mode.CRAM, articles=self.articles))

    def show_pictures(self) -> None:
        """Who said what, the days and the map of all that is in it."""
        self._workroom.story_wanted.emit(f"{SCOPE}{self._chosen}")

    def _change(self, work: Callable[[Desk], T], done: Callable[[T], None]) -> None:
        self._workroom.change(work, done, changes=Changes.COLLECTIONS)

    def _did(self, text: str, back: Callable[[Desk], object], then: str) -> None:
        """Say this; where it is taken back the desk does that, and then this is said."""
        self._workroom.did(text, lambda: self._change(back, lambda _: self._say(then)))

    def _say(self, text: str) -> None:
        self._workroom.noticed.emit(Notice(text))

    def _counted(self, count: int, said: str, key: str) -> str:
        return counted(said, count).format(name=self.name(key))

    def _tell(self) -> None:
        rows: tuple[tuple[str, str, str], ...] = ()
        if self._collected:
            everything = (EVERYTHING, self.tr("All articles"), number_words(self._total))
            held = (
                (key, each.collection.name, number_words(len(each.articles))) for key, each in self._collected.items()
            )
            rows = (everything, *held)
        known = self._collected.get(self._chosen)
        if known is None:
            self.shown.emit(Shelf(rows, EVERYTHING))
            return
        count = len(known.articles)
        about = counted(self.tr("%Ln article(s)", "", count), count)
        self.shown.emit(Shelf(rows, self._chosen, known.collection.name, about))
