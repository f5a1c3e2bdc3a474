"""`crisisdesk backup`, `check`, `restore` and `forget-pin`: keeping a library and a way into it, whatever happens."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing

from crisisdesk.cli.output import ask, plain, say, wrapped
from crisisdesk.cli.tools import Tools
from crisisdesk.domain.errors import NotFound
from crisisdesk.paths import Paths
from crisisdesk.services.keeping import Backup, Counts, Preview, Safe
from crisisdesk.services.learners import Learners

_ASK = "Put it back? (y/N) "


def run(wanted: Namespace, tools: Tools, *, paths: Paths) -> int:
    """Does what `wanted` says."""
    if wanted.command == "backup":
        say(f"Backed up and looked through: {plain(str(tools.back_up(paths).path))}")
    elif wanted.command == "check":
        say(f"The library holds together: {_counted(tools.check(paths))}.")
    elif wanted.command == "forget-pin":
        with closing(tools.open_desk(paths)) as desk:
            say(_forgotten(wanted.name, desk.learners))
    elif wanted.number is None:
        say("\n".join(_listed(tools.safe_of(paths).backups())))
    else:
        _restore(wanted, tools.safe_of(paths))
    return 0


def _forgotten(name: str, learners: Learners) -> str:
    found = [each for each in learners.all() if each.name.casefold() == name.casefold()]
    if not found:
        raise NotFound(f"There is no learner called {name}.")
    for each in found:
        learners.forget_pin(each.id)
    return f"{plain(found[0].name)} needs no PIN any more."


def _listed(backups: tuple[Backup, ...]) -> Iterator[str]:
    if not backups:
        yield "There is no backup yet; `crisisdesk backup` makes one."
    for number, backup in enumerate(backups, start=1):
        yield f"{number:3}  {backup.at.astimezone():%Y-%m-%d %H:%M}  {backup.bytes / 1e6:.1f} MB"
    if backups:
        yield "`crisisdesk restore N` says what number N would bring and cost, and asks before it changes anything."


def _restore(wanted: Namespace, safe: Safe) -> None:
    backups = safe.backups()
    if wanted.number > len(backups):
        raise NotFound(
            f"There is no backup number {wanted.number}; `crisisdesk restore` lists the {len(backups)} there are."
        )
    backup = backups[wanted.number - 1]
    for line in _told(safe.preview(backup, only=wanted.only)):
        say(wrapped(line))
    if not wanted.yes and not _agreed():
        say("Nothing was changed.")
        return
    safe.restore(backup, only=wanted.only)
    say(wrapped("Put back. What stood there before lies beside it under another name."))


def _agreed() -> bool:
    try:
        return ask(_ASK).casefold() in {"y", "yes"}
    except EOFError:
        return False


def _told(preview: Preview) -> Iterator[str]:
    yield f"The backup of {preview.backup.at.astimezone():%Y-%m-%d %H:%M}" + (
        f", with {preview.again} later changes from the journal:" if preview.again else ":"
    )
    yield f"Afterwards there are {_counted(preview.then)}."
    yield (
        f"Now there are {_counted(preview.now)}."
        if preview.now
        else "The library that stands there now cannot be read."
    )
    if preview.lost:
        yield f"{preview.lost} answers given since would be lost."


def _counted(counts: Counts) -> str:
    last = f", the last one on {counts.last.astimezone():%Y-%m-%d %H:%M}" if counts.last else ""
    return (
        f"{counts.learners} learners, {counts.articles} articles, {counts.questions} questions and "
        f"{counts.answers} answers{last}"
    )
