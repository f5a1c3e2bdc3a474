"""The log beside the data: what went wrong and where, never what was read or answered.

Messages are constants; their arguments are ids, numbers and names of files. What an exception says is left out, since a
parser's complaint quotes what it was parsing: its type and the lines of code are enough to find a bug.
"""

from __future__ import annotations

import logging
import traceback
from pathlib import Path
from types import TracebackType
from typing import TypeAlias

_SIZE, _KEPT = 512 * 1024, 4
_LONGEST = 120
"""Characters of an argument that are kept. Ids and file names are shorter; sentences are not."""

_ExcInfo: TypeAlias = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

logger = logging.getLogger("crisisdesk")
"""Modules use this one, or a child of it by `logging.getLogger(__name__)`."""


class _Discreet(logging.Formatter):
    """Shortens long arguments and names exceptions by type and place alone."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        record.message = (
            record.message if len(record.message) <= 4 * _LONGEST else record.message[: 4 * _LONGEST] + " …"
        )
        return super().formatMessage(record)

    def formatException(self, ei: _ExcInfo) -> str:
        _, error, _ = ei
        return "" if error is None else "\n".join(_chain(error))


class _Shortened(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(_short(argument) for argument in record.args)
        return True


class _Late(logging.Handler):
    """Opens its file for the first thing that it has to say: most days there is none, and a start need not wait for it."""

    def __init__(self, file: Path, *, size: int) -> None:
        super().__init__()
        self._path, self._size = file, size
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            self._file = _rotating(self._path, size=self._size)
            self._file.setFormatter(self.formatter)
        self._file.handle(record)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


def _rotating(file: Path, *, size: int) -> logging.Handler:
    from logging.handlers import RotatingFileHandler

    class Quiet(RotatingFileHandler):
        """A log that cannot be written never disturbs the program."""

        def handleError(self, record: logging.LogRecord) -> None:
            del record

    return Quiet(file, maxBytes=size, backupCount=_KEPT, encoding="utf-8", delay=True)


def start(folder: Path, *, size: int = _SIZE) -> Path:
    """Begins to log into `folder`, five files of at most `size` bytes each. Gives the path; a second start replaces the first."""
    stop()
    file = folder / "crisisdesk.log"
    handler = _Late(file, size=size)
    handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"))
    handler.addFilter(_Shortened())
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    return file


def stop() -> None:
    """Closes the file. Harmless when nothing was started."""
    for handler in tuple(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
    logger.propagate = True


def _short(argument: object) -> object:
    if not isinstance(argument, str) or len(argument) <= _LONGEST:
        return argument
    return f"{argument[:_LONGEST]} …"


def _chain(error: BaseException) -> list[str]:
    """The error and what caused it, oldest first, as frames and types."""
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    before = [*_chain(cause), "then:"] if cause is not None else []
    frames = [f"  {Path(at.filename).name}:{at.lineno} {at.name}" for at in traceback.extract_tb(error.__traceback__)]
    return [*before, *frames, f"{type(error).__module__}.{type(error).__qualname__}"]
