"""The articles, and how one is added, opened, deleted and brought back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal

from crisisdesk.domain.article import ArticleId
from crisisdesk.domain.changes import Changes
from crisisdesk.domain.paper import side_by_side
from crisisdesk.domain.session import Plan, PlanKind
from crisisdesk.services.sending import Format, Labels
from crisisdesk.ui.intake import Pasted, Stage, Under, Web, is_address
from crisisdesk.ui.library.collections import CollectionsPresenter
from crisisdesk.ui.quiz.telling import restored_words
from crisisdesk.ui.row import Row
from crisisdesk.ui.words import counted, day_words, joined, number_words, questions_words, source_words
from crisisdesk.ui.workroom import Notice

if TYPE_CHECKING:
    from crisisdesk.domain.pack import Pack
    from crisisdesk.services.collected import Collected
    from crisisdesk.services.ports import Shelved
    from crisisdesk.services.sending import Sent
    from crisisdesk.ui.intake import Intake
    from crisisdesk.ui.workroom import Desk, Workroom

translate = QCoreApplication.translate
SUFFIXES = (".txt", ".html", ".htm", Format.PACK.value)
"""Files that can be read in."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What is being read in, in words and in steps of three."""

    text: str
    step: int
    of: int = len(Stage)


class LibraryPresenter(QObject):
    """Lists articles and takes new ones."""

    listed = Signal(object)
    """A row for each, newest first."""
    reading = Signal(object)
    """Reading, or None when nothing is read."""

    def __init__(self, workroom: Workroom, intake: Intake, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workroom, self._intake = workroom, intake
        self._titles: dict[str, str] = {}
        self.last_address = ""
        """What was fetched last and has not arrived: it need not be typed again."""
        self._every: tuple[Row, ...] = ()
        self._listed: tuple[Row, ...] | None = None
        self.came = ""
        """The key of what is new in the list that is told now, the first of several; "" where nothing is."""
        self.collections = CollectionsPresenter(workroom, self)
        self.collections.chosen_changed.connect(self._list)
        intake.moved.connect(self._tell_reading)
        intake.rested.connect(lambda: self.reading.emit(None))
        intake.arrived.connect(self._forget_address)

    def show_aside(self) -> None:
        """Go to the questions that were set aside."""
        self._workroom.screen_wanted.emit("aside")

    def refresh(self) -> None:
        """Read the list anew."""
        if self._workroom.is_open:
            # Put into words and compared there as well: thousands of articles take longer than a frame.
            self._workroom.ask(partial(self._read, self._every), self._take)
        if self._intake.under is not None:
            self._tell_reading(self._intake.under)

    def add_files(self, names: tuple[str, ...]) -> None:
        """Read these files in, and say of which kinds the others would have to be."""
        files = [Path(name) for name in names]
        fitting = [file for file in files if file.suffix.lower() in SUFFIXES]
        if len(fitting) < len(files):
            text = self.tr("Only text and web page files and packs can be added: .txt, .html, .deskpack.")
            self._workroom.noticed.emit(Notice(text, bad=True))
        if fitting:
            self._intake.take(*fitting)

    def add_pasted(self, pasted: Pasted) -> None:
        """Read a pasted text in; an address alone is fetched."""
        if is_address(pasted.text):
            self.fetch(pasted.text)
        else:
            self._intake.take(pasted)

    def fetch(self, address: str) -> None:
        """Fetch a page of the web and read it in."""
        self.last_address = address.strip()
        self._intake.take(Web(self.last_address))

    def _forget_address(self) -> None:
        self.last_address = ""

    def cancel(self) -> None:
        """Stop reading."""
        self._intake.cancel()

    def open(self, key: str) -> None:
        """Read an article."""
        if key:
            self._workroom.article_wanted.emit(ArticleId(key), -1)

    def quiz(self, keys: tuple[str, ...]) -> None:
        """A quiz on one article, or on several."""
        if len(keys) == 1:
            self._workroom.quiz_wanted.emit(Plan(PlanKind.ARTICLE, article=ArticleId(keys[0])))
        elif keys:
            self._workroom.quiz_wanted.emit(Plan(PlanKind.QUICK, articles=tuple(map(ArticleId, keys))))

    def about(self, keys: tuple[str, ...]) -> str:
        """The title of one article, or how many they are."""
        if len(keys) == 1:
            return self._titles.get(keys[0], "")
        return counted(self.tr("%Ln article(s)", "", len(keys)), len(keys))

    def delete(self, keys: tuple[str, ...]) -> None:
        """Hide articles and their questions, and offer the way back."""
        if not keys:
            return
        text = self.tr("“{title}” and its questions were deleted.").format(title=self.about(keys))
        if len(keys) > 1:
            text = counted(self.tr("%Ln article(s) and their questions were deleted.", "", len(keys)), len(keys))

        def tell(_: object) -> None:
            self._workroom.did(text, lambda: self._restore(keys))

        learner, articles = self._workroom.learner.id, tuple(map(ArticleId, keys))
        self._workroom.change(lambda desk: desk.study.delete_articles(learner, articles), tell, changes=_ALL)

    def _restore(self, keys: tuple[str, ...]) -> None:
        text = self.tr("“{title}” is back, with all that you answered.").format(title=self.about(keys))
        if len(keys) > 1:
            text = restored_words(len(keys))
        learner, articles = self._workroom.learner.id, tuple(map(ArticleId, keys))
        self._workroom.change(
            lambda desk: desk.study.restore_articles(learner, articles),
            lambda _: self._workroom.noticed.emit(Notice(text)),
            changes=_ALL,
        )

    def export(self, keys: tuple[str, ...], name: str, file: Path, form: Format) -> None:
        """Write these articles with their questions into a file, in this format; `name` is their collection's, "" for none."""
        self.gather(keys, name, lambda pack: self._send(pack, file, form))

    def gather(self, keys: tuple[str, ...], name: str, then: Callable[[Pack], None]) -> None:
        """What is to leave with these articles."""
        learner, articles = self._workroom.learner.id, tuple(map(ArticleId, keys))
        self._workroom.ask(lambda desk: desk.packs.gather(learner, articles, name=name), then)

    def lay_out(self, keys: tuple[str, ...], name: str, then: Callable[[Pack, Pack], None]) -> None:
        """What is to be printed of these articles, and all that might have been."""

        def sort_out(pack: Pack) -> None:
            # With many articles it takes long, and nobody may wait for it at the database.
            self._workroom.background.process(
                side_by_side, (pack,), lambda sheet: then(sheet, pack), self._workroom.refuse
            )

        self.gather(keys, name, sort_out)

    def tell_printed(self, sent: Sent) -> None:
        """What of it a sheet that was printed does not have; nothing where it has all."""
        if sent.left_out or sent.telling:
            self._workroom.noticed.emit(Notice(" ".join(self._not_sent(sent))))

    def keep_made(self, file: Path, data: bytes, sent: Sent) -> None:
        """Write a worksheet that was printed into a file."""

        def tell(written: Path) -> None:
            self._tell_sent(replace(sent, name=written.name))

        self._workroom.background.process(
            self._intake.write, (file, data, Format.WORKSHEET.value), tell, self._workroom.refuse
        )

    def _send(self, pack: Pack, file: Path, form: Format) -> None:
        self._workroom.background.process(
            self._intake.send, (pack, file, labels(), form), self._tell_sent, self._workroom.refuse
        )

    def _tell_sent(self, sent: Sent) -> None:
        text = counted(self.tr("%Ln question(s) are in {file}.", "", sent.questions), sent.questions)
        self._workroom.noticed.emit(Notice(" ".join((text.format(file=sent.name), *self._not_sent(sent)))))

    def _not_sent(self, sent: Sent) -> Iterator[str]:
        if sent.left_out:
            left = self.tr("%Ln question(s) have a form that it cannot hold.", "", sent.left_out)
            yield counted(left, sent.left_out)
        if sent.telling:
            told = self.tr("%Ln question(s) that would tell another’s answer stayed out.", "", sent.telling)
            yield counted(told, sent.telling)

    @property
    def every(self) -> tuple[Row, ...]:
        """All articles, whichever are listed."""
        return self._every

    def _read(self, before: tuple[Row, ...], desk: Desk) -> _Found:
        held = {each.key: each for each in before}
        found = map(self._row, desk.library.articles())
        rows = tuple(held[each.key] if held.get(each.key) == each else each for each in found)
        came = next((each.key for each in rows if each.key not in held), "")
        return _Found(rows, {each.key: each.title for each in rows}, came, desk.collections.all())

    def _take(self, found: _Found) -> None:
        self.came = "" if self._listed is None else found.came
        self._every = found.rows
        self._titles |= found.titles
        self.collections.take(found.collected, total=len(self._every))
        self._list()
        self.came = ""

    def _list(self) -> None:
        wanted = self.collections.articles
        among = None if wanted is None else frozenset(map(str, wanted))
        lines = self._every if among is None else tuple(each for each in self._every if each.key in among)
        # To lay out thousands of them anew holds the window.
        if lines == self._listed:
            return
        self._listed = lines
        self.listed.emit(lines)

    def _row(self, each: Shelved) -> Row:
        words = counted(self.tr("%Ln word(s)", "", each.words), each.words)
        about = joined(source_words(each.outlet, each.publisher), day_words(each.published), words)
        count = questions_words(each.questions)
        return Row(each.id, each.title or self.tr("Untitled"), (about,) if about else (), count)

    def _tell_reading(self, under: Under) -> None:
        said = {
            Stage.READING: self.tr("Fetching {name}") if under.fetched else self.tr("Reading {name}"),
            Stage.UNDERSTANDING: self.tr("Finding who said what in {name}, and making questions"),
            Stage.SAVING: self.tr("Saving {name}"),
        }[under.stage].format(name=under.name)
        if under.waiting:
            said = joined(said, self.tr("{count} more to come").format(count=number_words(under.waiting)))
        self.reading.emit(Reading(said, under.stage))


class _Found(NamedTuple):
    """The articles as they are listed; a row that is as it was is the same object, so that lists are soon told from each other."""

    rows: tuple[Row, ...]
    titles: Mapping[str, str]
    """By the rows' keys."""
    came: str
    """The key of the first that was not among those known; "" where none is new."""
    collected: tuple[Collected, ...]


def labels() -> Labels:
    """What stands around questions in other programs."""
    return Labels(
        also_right=translate("Labels", "Also right"),
        proof=translate("Labels", "Proof"),
        source=translate("Labels", "Source"),
        why_not=translate("Labels", "Why not the others"),
        claim=translate("Labels", "somebody’s claim"),
        true=translate("Labels", "True"),
        false=translate("Labels", "False"),
    )


_ALL = Changes.ARTICLES | Changes.QUESTIONS | Changes.MEMORIES
