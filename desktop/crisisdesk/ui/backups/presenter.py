"""Lists backups, says what each would bring and cost, puts one back. Works on a library that cannot be opened, too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from crisisdesk.domain.errors import CrisisDeskError
from crisisdesk.ui.words import counted, day_words, questions_words, sentence, time_words
from crisisdesk.ui.workroom import Notice

if TYPE_CHECKING:
    from datetime import datetime

    from crisisdesk.services.keeping import Backup, Counts, Preview
    from crisisdesk.ui.keeper import Keeper
    from crisisdesk.ui.workroom import Workroom


@dataclass(frozen=True, slots=True)
class Line:
    """One backup."""

    key: str
    when: str
    size: str


@dataclass(frozen=True, slots=True)
class Told:
    """What putting a backup back would come to, in two ways."""

    when: str
    whole: str
    """With all that came since."""
    only: str
    """As it was then."""
    lost: str
    """What the second way would cost; "" for nothing."""


class BackupsPresenter(QObject):
    """See the module."""

    listed = Signal(object)
    """Lines, newest first."""
    told = Signal(object)
    """Told of the one chosen."""
    started = Signal()
    ended = Signal()
    restored = Signal()

    def __init__(self, workroom: Workroom, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workroom, self._keeper = workroom, keeper
        self._backups: dict[str, Backup] = {}
        self._chosen: Backup | None = None

    def refresh(self) -> None:
        """Look what there is."""
        self._keeper.ask(lambda safe: safe.backups(), self._list, self._refuse)

    def choose(self, key: str) -> None:
        """Say what this one would come to."""
        backup = self._backups.get(key)
        self._chosen = backup
        if backup is not None:
            self._keeper.preview(backup, lambda found: self._tell(backup, *found), self._refuse)

    def restore(self, *, only: bool) -> None:
        """Put the chosen one back."""
        if self._chosen is not None:
            self.started.emit()
            self._keeper.restore(self._chosen, self._finish, self._refuse, only=only)

    def back_up(self) -> None:
        """Make one now."""
        self.started.emit()
        self._keeper.back_up(self._finish_backup, self._refuse)

    def _finish_backup(self, backup: Backup) -> None:
        self.ended.emit()
        text = self.tr("Backed up and looked through: all is well with the library.")
        self._workroom.noticed.emit(Notice(text))
        self.refresh()

    def _finish(self, preview: Preview) -> None:
        self.ended.emit()
        text = self.tr("The library is back, with {counts}. What stood there before is kept beside it.")
        self._workroom.noticed.emit(Notice(text.format(counts=self._counted(preview.then))))
        self.restored.emit()

    def _refuse(self, error: BaseException) -> None:
        self.ended.emit()
        if not isinstance(error, CrisisDeskError):
            raise error
        self._workroom.noticed.emit(Notice(sentence(error), bad=True))

    def _list(self, backups: tuple[Backup, ...]) -> None:
        self._backups = {each.path.name: each for each in backups}
        self.listed.emit(tuple(Line(key, _when(each.at), _size(each.bytes)) for key, each in self._backups.items()))

    def _tell(self, backup: Backup, whole: Preview, only: Preview) -> None:
        if backup is not self._chosen:
            return
        lost = (
            counted(self.tr("%Ln answer(s) given since would be gone.", "", only.lost), only.lost) if only.lost else ""
        )
        unread = self.tr("The library that stands there now cannot be read.") if whole.now is None else ""
        self.told.emit(
            Told(
                when=_when(backup.at),
                whole=" ".join(
                    (self.tr("Afterwards: {counts}.").format(counts=self._counted(whole.then)), unread)
                ).strip(),
                only=self.tr("Afterwards: {counts}.").format(counts=self._counted(only.then)),
                lost=lost,
            )
        )

    def _counted(self, counts: Counts) -> str:
        return ", ".join(
            (
                counted(self.tr("%Ln answer(s)", "", counts.answers), counts.answers),
                questions_words(counts.questions),
                counted(self.tr("%Ln article(s)", "", counts.articles), counts.articles),
                counted(self.tr("%Ln learner(s)", "", counts.learners), counts.learners),
            )
        )


def _when(at: datetime) -> str:
    return f"{day_words(at.astimezone().date())}, {time_words(at)}"


def _size(count: int) -> str:
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
