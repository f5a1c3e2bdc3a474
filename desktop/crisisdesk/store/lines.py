"""The files of a journal: the lines in them, and how they are read back.

A file begins with the number of the change that stood before it. Each line begins with a hash of itself and of the line before,
so that a line which was changed, lost or moved is noticed. While it is written to, zeros may stand behind its last line.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from crisisdesk.store.codec import encoder

Statement = tuple[str, Sequence[Any], bool]
"""SQL, its values, and whether they are many rows of values."""

_HASH_BYTES = 8


class Entry(NamedTuple):
    """One transaction."""

    number: int
    version: int
    """The user_version of the tables that it was made for."""
    statements: tuple[Statement, ...]


class Read(NamedTuple):
    """What one file of the journal holds."""

    path: Path
    version: int
    after: int
    """The number of the change before the first one in it."""
    last: int
    whole: int
    """Bytes up to which its lines hold together."""
    link: str
    """The hash of the last line."""
    entries: tuple[Entry, ...]
    size: int
    torn: bool
    """Whether what does not hold together is more than the beginning of one line."""


def folder_of(library: Path) -> Path:
    """Where the journal of a library is."""
    return library.with_name(f"{library.stem}.journal")


def files_of(library: Path, *, id: str = "") -> list[Path]:  # noqa: A002 - the column's own word
    """The files of its journal in order; of all journals that ever stood there, or of this one."""
    try:
        found = [each for each in folder_of(library).iterdir() if each.suffix == ".log" and each.name.startswith(id)]
    except OSError:
        return []
    return sorted(found, key=lambda each: each.name)


def begun_after(path: Path) -> int:
    """The number of the change before the first one in a file of the journal, by its name."""
    _, _, number = path.stem.rpartition("-v")[0].partition("-")
    return int(number) if number.isdecimal() else 0


def read(path: Path, *, beyond: int = 0) -> Read | None:
    """The file as far as it holds together, with the entries beyond this number. None where not even its head does.

    Behind a line that does not hold it is read on: the next one tells by its hash whether it was written after a line with the
    hash that stands there. So what was lost is no more than that line.
    """
    lines = path.read_bytes().split(b"\n")
    head = _opened(lines[0], link="")
    if head is None or head[1] != "H" or len(lines) < 2:
        return None
    link, _, _, body = head
    told = json.loads(body)
    last, whole = told["after"], len(lines[0]) + 1
    known: dict[str, str] = {}
    entries: list[Entry] = []
    holds = True
    for line in lines[1:-1]:
        opened = _opened(line, link=link)
        if opened is None or (opened[1] == "E" and (opened[2] <= last or (holds and opened[2] != last + 1))):
            link, holds = line.partition(b" ")[0].decode("ascii", "replace"), False
            continue
        link, kind, number, body = opened
        whole += (len(line) + 1) * holds
        if kind == "D":
            known |= json.loads(body)
            continue
        last = number
        done = json.loads(body) if number > beyond else None
        if done is not None and all(key in known for key, _, _ in done):
            entries.append(Entry(number, told["version"], _statements(done, known)))
    size = sum(map(len, lines)) + len(lines) - 1
    torn = size - whole > len(lines[-1])
    return Read(path, told["version"], told["after"], last, whole, link, tuple(entries), size, torn)


def _opened(line: bytes, *, link: str) -> tuple[str, str, int, bytes] | None:
    """Hash, kind, number and body of a line; None where it is not what was written after the line with this hash."""
    parts = line.split(b" ", 3)
    if len(parts) < 4 or parts[0] != _hash(link, line[len(parts[0]) + 1 :]).encode():
        return None
    return parts[0].decode(), parts[1].decode(), int(parts[2]), parts[3]


def _hash(link: str, rest: bytes) -> str:
    return blake2b(link.encode() + rest, digest_size=_HASH_BYTES).hexdigest()


def _statements(done: Iterable[Any], known: dict[str, str]) -> tuple[Statement, ...]:
    return tuple((known[key], _unpacked(values), many) for key, values, many in done)


def _packed(value: Any) -> Any:
    # Words that UTF-8 cannot write stand in the tables as bytes.
    if isinstance(value, bytes):
        return {"b": b64encode(value).decode()}
    raise TypeError(f"{type(value).__name__} is no value of a row")


_encode = encoder(_packed)


def written(link: str, kind: str, number: int, body: Any) -> tuple[str, bytes]:
    """The line that goes behind the one with the hash `link`, after its own hash. Raises TypeError for what no row can hold."""
    rest = f"{kind} {number} {_encode(body)}".encode()
    own = _hash(link, rest)
    return own, f"{own} ".encode() + rest + b"\n"


def _unpacked(values: Any) -> Any:
    if isinstance(values, list):
        return [_unpacked(each) for each in values]
    return b64decode(values["b"]) if isinstance(values, dict) else values


def later(library: Path, *, id: str, number: int) -> tuple[Read, ...]:  # noqa: A002 - the column's own word
    """The files of this journal that tell what follows change `number`, in order; the last one also where nothing does. Raises OSError
    where one cannot be read."""
    found: list[Read] = []
    for path in reversed(files_of(library, id=id)):
        held = _read(path, beyond=number)
        if held is None:
            continue
        if not found or held.entries:
            found.append(held)
        if held.after <= number:
            break
    return tuple(reversed(found))


def _read(path: Path, *, beyond: int) -> Read | None:
    try:
        return read(path, beyond=beyond)
    except (ValueError, KeyError, TypeError):
        return None
