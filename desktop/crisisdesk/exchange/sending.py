"""Writing what was gathered into a file: whole or not at all."""

from __future__ import annotations

import os
import tempfile
import time
from contextlib import suppress
from itertools import chain, count
from pathlib import Path

from crisisdesk.domain.errors import NotWritten, PackUnreadable
from crisisdesk.domain.pack import Pack
from crisisdesk.exchange.gift import gift_bytes
from crisisdesk.exchange.limits import shown
from crisisdesk.exchange.packs import pack_bytes, pack_from
from crisisdesk.exchange.tables import table_bytes
from crisisdesk.services.sending import Format, Labels, Sent, format_of


def send(pack: Pack, path: Path, labels: Labels = Labels(), form: Format | None = None) -> Sent:  # noqa: B008 - frozen
    """The pack in this format, or in that of the file's ending, and what that could not carry. Raises NotWritten."""
    whole = len(pack.questions)
    form = form or format_of(path)
    data, held = _made(pack, form, labels)
    written = write(path, data, form.value if form else "")
    return Sent(written.name, held, whole - held + pack.unfit)


def _made(pack: Pack, form: Format | None, labels: Labels) -> tuple[bytes, int]:
    match form:
        case Format.ANKI:
            # genanki is needed by nothing else, and takes a while to load.
            from crisisdesk.exchange.anki import anki_bytes

            return anki_bytes(pack, labels, now=time.time())
        case Format.TABLE:
            return table_bytes(pack), len(pack.questions)
        case Format.MOODLE:
            return gift_bytes(pack)
        case Format.PACK:
            return _one_that_comes_in(pack), len(pack.questions)
        case _:
            raise ValueError("made elsewhere, or by nobody")


def _one_that_comes_in(pack: Pack) -> bytes:
    """A pack that whoever gets it can take in. Raises NotWritten."""
    data = pack_bytes(pack)
    try:
        pack_from(data, name="")
    except PackUnreadable as error:
        raise NotWritten("This is more than one pack can hold. Choose fewer articles.") from error
    return data


def write(path: Path, data: bytes, ending: str = "") -> Path:
    """These bytes are the file's from now on; where that fails it stays as it was. Gives the file, which has this ending: where
    the path has not, it is one that was not there, since nobody was asked whether that may go. Raises NotWritten."""
    path = _with_ending(path, ending)
    try:
        handle, beside = tempfile.mkstemp(prefix=".", suffix=path.suffix, dir=path.parent)
    except OSError as error:
        raise _unwritten(path, error) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        # mkstemp makes a file for its owner alone; this one is meant to be given away.
        Path(beside).chmod(0o666 & ~_umask())
        Path(beside).replace(path)
    except OSError as error:
        with suppress(OSError):
            Path(beside).unlink()
        raise _unwritten(path, error) from error
    return path


def _with_ending(path: Path, ending: str) -> Path:
    if path.suffix.lower() == ending or not ending:
        return path
    tails = chain(("",), (f" ({number})" for number in count(2)))
    longer = (path.with_name(f"{path.name}{tail}{ending}") for tail in tails)
    return next(each for each in longer if not os.path.lexists(each))


def _umask() -> int:
    # The only way to read it is to set it.
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def _unwritten(path: Path, error: OSError) -> NotWritten:
    return NotWritten("{name} cannot be written: {why}.", name=shown(path.name), why=error.strerror or "")
