"""What can be written on the command line."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

_DATE = "day of publication, where neither the text nor its sidecar tells"
_EPILOG = "Without a command the window opens."


def parser(version: str) -> argparse.ArgumentParser:
    """The whole tree. `command` is None where the window is wished for."""
    top = argparse.ArgumentParser(
        prog="crisisdesk", description="Quiz and study of news events.", epilog=_EPILOG, allow_abbrev=False
    )
    top.add_argument("--version", action="version", version=f"crisisdesk {version}")
    _add_profile(top, default=None)
    commands = top.add_subparsers(dest="command", metavar="command")
    _add_build(commands.add_parser("build", help="make questions of an article", allow_abbrev=False))
    _add_read(commands.add_parser("read", help="show what is understood of an article", allow_abbrev=False))
    _add_quiz(commands.add_parser("quiz", help="be asked questions here in the terminal", allow_abbrev=False))
    _add_packing(commands)
    _add_keeping(commands)
    opening = commands.add_parser("open", help="open the window and read articles in", allow_abbrev=False)
    opening.add_argument("files", metavar="FILE", nargs="*", type=_path, help="text file, saved web page or .deskpack")
    _add_profile(opening, default=argparse.SUPPRESS)
    return top


def _add_packing(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    bring = commands.add_parser("import", help="put articles and packs into the library", allow_abbrev=False)
    bring.add_argument("files", metavar="FILE", nargs="+", type=_path, help="text, saved web page or .deskpack")
    export = commands.add_parser("export", help="write articles with their questions for others", allow_abbrev=False)
    export.add_argument(
        "file", metavar="FILE", type=_path, help="its ending says what it is to be: .deskpack .apkg .csv .gift .pdf"
    )
    what = export.add_mutually_exclusive_group()
    what.add_argument("--article", metavar="WORDS", help="only articles with these words in their title")
    what.add_argument("--collection", metavar="NAME", help="only what is in this collection")
    for each in (bring, export):
        _add_profile(each, default=argparse.SUPPRESS)


def _add_keeping(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    for name, about in (
        ("backup", "make a backup of the library, looked through"),
        ("check", "look the whole library through"),
        ("restore", "list the backups, or put one back"),
    ):
        _add_profile(commands.add_parser(name, help=about, allow_abbrev=False), default=argparse.SUPPRESS)
    forget = commands.add_parser("forget-pin", help="let a learner in without their PIN", allow_abbrev=False)
    forget.add_argument("name", metavar="NAME", help="the learner's name")
    _add_profile(forget, default=argparse.SUPPRESS)
    restore = commands.choices["restore"]
    restore.add_argument("number", metavar="N", nargs="?", type=_count, default=None, help="which one of the list")
    restore.add_argument("--only", action="store_true", help="without what was answered since, as it was then")
    restore.add_argument("--yes", action="store_true", help="do not ask")


def _add_build(command: argparse.ArgumentParser) -> None:
    _add_input(command)
    _add_seed(command, default=0)
    command.add_argument("--why", action="store_true", help="also say which questions were dropped, and why")


def _add_read(command: argparse.ArgumentParser) -> None:
    _add_input(command)


def _add_input(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", type=_path, help="text file or saved web page; - reads standard input")
    command.add_argument("--json", action="store_true", help="one JSON object instead of plain text")
    command.add_argument("--json-lines", action="store_true", help="one JSON object a line; FILE may be a folder")
    command.add_argument("--date", metavar="YYYY-MM-DD", type=_day, help=_DATE)
    _add_profile(command, default=argparse.SUPPRESS)


def _add_quiz(command: argparse.ArgumentParser) -> None:
    what = command.add_mutually_exclusive_group()
    what.add_argument(
        "file", metavar="FILE", nargs="?", type=_path, help="an article or pack to be asked about; it joins the library"
    )
    what.add_argument("--missed", action="store_true", help="only what was answered wrong and not yet put right")
    what.add_argument("--due", action="store_true", help="only what is due")
    command.add_argument("--n", metavar="N", type=_count, default=None, help="how many questions (10)")
    command.add_argument("--typed", action="store_true", help="type the answers where that is fair")
    _add_seed(command, default=None)
    _add_profile(command, default=argparse.SUPPRESS)


def _add_seed(command: argparse.ArgumentParser, *, default: int | None) -> None:
    command.add_argument("--seed", metavar="N", type=_whole, default=default, help="the same seed gives the same quiz")


def _add_profile(command: argparse.ArgumentParser, *, default: str | None) -> None:
    command.add_argument("--profile", metavar="DIR", type=_path, default=default, help="keep everything in this folder")


def _path(text: str) -> Path:
    if not text or "\0" in text:
        raise argparse.ArgumentTypeError("a file or folder needs a name")
    return Path(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"not a day like 2022-01-21: {text!r}") from error


def _whole(text: str) -> int:
    # Longer ones are refused by Python itself with a page of explanation.
    if not text.lstrip("+-").isdecimal() or len(text) > 20:
        raise argparse.ArgumentTypeError(f"not a whole number: {text!r}")
    return int(text)


def _count(text: str) -> int:
    number = _whole(text)
    if not 1 <= number <= 1000:
        raise argparse.ArgumentTypeError("a quiz has 1 to 1000 questions")
    return number
