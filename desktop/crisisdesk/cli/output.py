"""Writing to the terminal or a pipe: always UTF-8, never a traceback when the reader goes away."""

from __future__ import annotations

import io
import os
import shutil
import sys
import textwrap
import unicodedata
from typing import TextIO

_WIDEST = 88
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Hints for breaking and joining, of no use here."""


class ReaderGone(Exception):
    """Whoever read the output has closed it: `head` has seen enough. Nothing went wrong."""


class CannotWrite(Exception):
    """The output cannot be written, as on a full disk."""


def prepare() -> None:
    """UTF-8 in and out, whatever the locale says."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def say(text: str = "") -> None:
    """A line, or several, on standard output at once. Raises ReaderGone, CannotWrite."""
    _write(sys.stdout, f"{text}\n")


def ask(prompt: str) -> str:
    """The line that is written in answer, without the white space around it. Raises EOFError at the end of the input."""
    if sys.stdin is None:
        raise EOFError
    _write(sys.stdout, prompt)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.strip()


def ask_unseen(prompt: str) -> str:
    """As `ask`, without what is written being seen where somebody sits at a terminal."""
    if sys.stdin is None or not sys.stdin.isatty():
        return ask(prompt)
    import getpass

    return getpass.getpass(prompt).strip()


def complain(sentence: str) -> None:
    """One sentence on standard error. Where nobody can read it, nothing else can be done."""
    try:
        _write(sys.stderr, f"crisisdesk: {plain(' '.join(sentence.split()))}\n")
    except (ReaderGone, CannotWrite):
        return


def _write(stream: TextIO | None, text: str) -> None:
    # A windowed program of Windows has no streams.
    if stream is None:
        return
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError as error:
        raise ReaderGone from error
    except OSError as error:
        raise CannotWrite from error


def hush() -> None:
    """After the reader has gone: keeps Python from complaining about it once more when it ends."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (OSError, ValueError, AttributeError):
        return


def plain(text: str) -> str:
    """Text that can do nothing to a terminal: no escapes, no characters that turn the direction round."""
    return "".join(_tame(each) for each in text)


def _tame(character: str) -> str:
    if character.isprintable() or character in "\n\t":
        return character
    if unicodedata.category(character) == "Zs":
        return " "
    return "" if character in _INVISIBLE else "\N{REPLACEMENT CHARACTER}"


def wrapped(text: str, *, first: str = "", rest: str | None = None) -> str:
    """One paragraph broken to the terminal's width, indented by `first` and then by `rest`."""
    width = min(shutil.get_terminal_size((_WIDEST, 24)).columns, _WIDEST)
    indent = " " * len(first) if rest is None else rest
    return textwrap.fill(
        " ".join(plain(text).split()),
        max(width, 30),
        initial_indent=first,
        subsequent_indent=indent,
        break_on_hyphens=False,
    )
