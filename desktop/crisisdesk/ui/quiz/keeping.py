"""An exam's report into a file, away from the window's thread."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QIODevice, QSaveFile

from crisisdesk.ui.workroom import Notice

if TYPE_CHECKING:
    from crisisdesk.ui.workroom import Workroom

translate = QCoreApplication.translate


def keep_report(workroom: Workroom, file: Path, data: bytes) -> None:
    """Write it there, all of it or nothing, and say so. It is written even when the window closes meanwhile."""

    def tell(written: bool) -> None:  # noqa: FBT001 - what came of it
        saved = translate("Ending", "The report was saved as {name}.")
        failed = translate("Ending", "The report could not be saved as {name}. Is there room, and may you write there?")
        workroom.noticed.emit(Notice((saved if written else failed).format(name=file.name), bad=not written))

    workroom.background.write(partial(_write, file, data), tell, workroom.refuse)


def _write(file: Path, data: bytes) -> bool:
    # What stood there before stays until all of the new is on the disk.
    target = QSaveFile(str(file))
    return target.open(QIODevice.OpenModeFlag.WriteOnly) and target.write(data) == len(data) and target.commit()
