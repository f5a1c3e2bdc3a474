"""From the words on the command line to an exit code: 0 done, 2 wrongly written, 3 refused with a sentence, 1 a bug."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import crisisdesk
from crisisdesk import log
from crisisdesk.cli import articles, output
from crisisdesk.cli.arguments import parser
from crisisdesk.cli.tools import Tools
from crisisdesk.domain.errors import CrisisDeskError
from crisisdesk.paths import Paths

DONE, BUG, MISWRITTEN, REFUSED = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class OpenWindow:
    """No command was given: the window is wished for, on this profile or, where it is None, the account's own."""

    profile: Path | None
    files: tuple[Path, ...] = ()
    """Articles to be read in."""


def main(argv: Sequence[str] | None, tools: Tools) -> int | OpenWindow:
    """Runs the command in `argv` (None: the process's own). Gives its exit code, or that the window is to be opened."""
    output.prepare()
    words = parser(crisisdesk.__version__)
    try:
        wanted = words.parse_args(argv)
        _check(words, wanted)
    except SystemExit as ended:
        # argparse has said what there is to say: help, version, or what was wrong.
        return ended.code if isinstance(ended.code, int) else DONE
    if wanted.command is None:
        return OpenWindow(wanted.profile)
    if wanted.command == "open":
        return OpenWindow(wanted.profile, tuple(wanted.files))
    return _run(wanted, tools)


def _check(words: ArgumentParser, wanted: Namespace) -> None:
    if wanted.command in {"build", "read"} and articles.is_folder(wanted.file) and not wanted.json_lines:
        words.error(f"{output.plain(str(wanted.file))} is a folder; that needs --json-lines")


def _run(wanted: Namespace, tools: Tools) -> int:
    try:
        return _command(wanted, tools)
    except CrisisDeskError as refusal:
        output.complain(str(refusal))
        return REFUSED
    except output.ReaderGone:
        output.hush()
        return DONE
    except output.CannotWrite:
        output.hush()
        output.complain("The output cannot be written; is the disk full?")
        return REFUSED
    except KeyboardInterrupt:
        output.complain("Stopped.")
        return REFUSED
    except Exception as error:  # noqa: BLE001 - the last place that can turn a bug into a sentence
        _report(error, wanted)
        return BUG


def _command(wanted: Namespace, tools: Tools) -> int:
    if wanted.command in {"backup", "check", "restore", "forget-pin"}:
        from crisisdesk.cli import keeping

        return keeping.run(wanted, tools, paths=_paths(wanted))
    if wanted.command in {"import", "export"}:
        from crisisdesk.cli import packing

        return packing.run(wanted, tools, paths=_paths(wanted))
    if wanted.command != "quiz":
        return articles.run(wanted, tools, report=lambda error: _report(error, wanted))
    # Studying loads the scheduler; reading and building do without it.
    from crisisdesk.cli import quiz

    return quiz.run(wanted, tools, paths=_paths(wanted))


def _paths(wanted: Namespace) -> Paths:
    return Paths.under(wanted.profile) if wanted.profile else Paths.for_user()


def _report(error: BaseException, wanted: Namespace) -> None:
    """The trace to the log, one sentence to the person."""
    paths = _paths(wanted)
    try:
        paths.make()
    except OSError:
        output.complain(f"This is a fault of the program ({type(error).__name__}), and its log cannot be written.")
        return
    file = log.start(paths.logs)
    log.logger.error("the command %s failed", wanted.command, exc_info=error)
    log.stop()
    output.complain(f"This is a fault of the program, not of what you did; where it happened is noted in {file}.")
