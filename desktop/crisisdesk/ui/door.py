"""One window a library: who comes second hands over what it was given and leaves. By files in the profile, without a socket."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

ANSWERED_WITHIN = 3.0
"""Seconds in which a window takes what is handed over, even while it opens a large library."""
_LARGEST = 1_000_000
_SUFFIX = ".wanted"


class Door(QObject):
    """The door of a profile, held by the window that is open on it."""

    rung = Signal(object)
    """A tuple of Paths to read in, maybe empty: somebody started the program once more."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mats = folder / "door"
        self._lock = QLockFile(str(folder / "window.lock"))
        # A window may be open for weeks; that its process has ended tells that a lock is stale.
        self._lock.setStaleLockTime(0)
        self._watcher: QFileSystemWatcher | None = None

    def hold(self) -> bool:
        """Whether it is ours now. Also where nothing can be written in the folder: then nobody can hold it."""
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """From now on `rung` tells of others, and of those who came before."""
        try:
            self._mats.mkdir(mode=0o700, exist_ok=True)
        except OSError:
            return
        self._watcher = QFileSystemWatcher([str(self._mats)], self)
        self._watcher.directoryChanged.connect(self._take)
        self._take()

    def ring(self, files: tuple[Path, ...], *, patience: float = ANSWERED_WITHIN) -> bool:
        """Hand these over to who holds it. Whether they were taken."""
        name = self._mats / f"{time.time_ns()}-{os.getpid()}"
        wanted = name.with_suffix(_SUFFIX)
        try:
            name.write_text(json.dumps([str(file.absolute()) for file in files]), "utf-8")
            name.replace(wanted)
        except OSError:
            return False
        ends = time.monotonic() + patience
        while wanted.exists() and time.monotonic() < ends:
            time.sleep(0.02)
        taken = not wanted.exists()
        wanted.unlink(missing_ok=True)
        return taken

    def let_go(self) -> None:
        """Somebody else may have it."""
        if self._watcher is not None:
            self._watcher.directoryChanged.disconnect(self._take)
            self._watcher = None
        self._lock.unlock()

    def _take(self) -> None:
        for wanted in sorted(self._mats.glob(f"*{_SUFFIX}")):
            files = _files_in(wanted)
            wanted.unlink(missing_ok=True)
            if files is not None:
                self.rung.emit(files)


def _files_in(wanted: Path) -> tuple[Path, ...] | None:
    """None where it is nothing that `ring` wrote."""
    try:
        told = json.loads(wanted.read_text("utf-8")) if wanted.stat().st_size <= _LARGEST else None
    except (OSError, ValueError):
        return None
    if not isinstance(told, list) or not all(isinstance(each, str) for each in told):
        return None
    return tuple(map(Path, told))
