"""Backups by command."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from crisisdesk.paths import Paths
from tests.cli.desk import OpenDesk, Shell


@pytest.fixture
def library(shell: Shell, file: Path) -> Path:
    """A profile's library with two answers in a backup and one after it."""
    shell("quiz", file, given="a\nb\nq\n")
    assert shell("backup").code == 0
    shell("quiz", given="c\nq\n")
    return Paths.under(shell.profile).library


def answered(shell: Shell) -> int:
    """How many answers the library knows of."""
    with closing(OpenDesk(Paths.under(shell.profile))) as desk:
        return desk.study.progress(desk.learners.current().id).answered


def test_a_damaged_library_is_told_and_comes_back_with_all_answers(shell: Shell, library: Path) -> None:
    library.write_bytes(b"Dear diary" * 100)
    told = shell("check")
    assert (told.code, "backup" in told.err) == (3, True)
    listed = shell("restore")
    assert (listed.code, listed.out.splitlines()[0].split()[0]) == (0, "1")
    done = shell("restore", "1", "--yes")
    assert (done.code, done.err) == (0, "")
    assert "1 articles, 4 questions and 3 answers" in done.out
    assert "cannot be read" in done.out
    assert answered(shell) == 3


def test_what_would_be_lost_is_said_and_asked_for(shell: Shell, library: Path) -> None:
    before = library.read_bytes()
    refused = shell("restore", "1", "--only", given="n\n")
    assert (refused.code, library.read_bytes()) == (0, before)
    assert "1 answers given since would be lost." in refused.out
    assert "Nothing was changed." in refused.out
    shell("restore", "1", "--only", given="y\n")
    assert answered(shell) == 2


def test_a_library_that_holds_together_is_counted(shell: Shell, library: Path) -> None:
    told = shell("check")
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith(
        "The library holds together: 1 learners, 1 articles, 4 questions and 3 answers, the last"
    )


def test_a_backup_that_there_is_not_is_refused(shell: Shell, library: Path) -> None:
    told = shell("restore", "9")
    assert (told.code, "no backup number 9" in told.err) == (3, True)
    empty = Shell(shell._capsys, shell._monkeypatch, shell.profile / "other")
    assert "no backup yet" in empty("restore").out


def test_a_library_that_is_open_is_not_replaced(shell: Shell, library: Path) -> None:
    with closing(OpenDesk(Paths.under(shell.profile))):
        told = shell("restore", "1", "--yes")
    assert (told.code, "Another program" in told.err) == (3, True)


def test_a_quiz_asks_for_the_pin_and_one_that_is_forgotten_is_taken_away(shell: Shell, library: Path) -> None:
    with closing(OpenDesk(Paths.under(shell.profile))) as desk:
        me = desk.learners.set_pin(desk.learners.current().id, "2468")
    refused = shell("quiz", given="1357\n")
    assert (refused.code, "not the PIN" in refused.err) == (3, True)
    assert shell("quiz", given="2468\nq\n").code == 0
    assert shell("forget-pin", "nobody").code == 3
    assert "needs no PIN any more" in shell("forget-pin", me.name.upper()).out
    assert shell("quiz", given="q\n").code == 0
