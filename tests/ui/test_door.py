"""A program started twice: the second hands over and leaves."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crisisdesk.paths import Paths
from crisisdesk.ui.door import Door
from tests.ui.rooms import TestDesk, a_window

ROOT = Path(__file__).parents[2]


@pytest.fixture
def mine(qtbot: QtBot, paths: Paths) -> Door:
    """A door that is held, and let go."""
    door = Door(paths.data)
    assert door.hold()
    return door


def test_who_comes_second_is_heard_with_its_files(qtbot: QtBot, paths: Paths, mine: Door, tmp_path: Path) -> None:
    mine.listen()
    second = Door(paths.data)
    assert not second.hold()
    wanted = (tmp_path / "an article.txt", tmp_path / "ünd.html")
    taken: list[bool] = []
    ringing = threading.Thread(target=lambda: taken.append(second.ring(wanted, patience=10)))
    with qtbot.waitSignal(mine.rung, timeout=10_000) as heard:
        ringing.start()
    ringing.join()
    assert (heard.args, taken) == ([wanted], [True])
    mine.let_go()


def test_where_nobody_answers_nothing_is_left_behind(paths: Paths, mine: Door) -> None:
    mine.listen()
    second = Door(paths.data)
    assert not second.ring((Path("x"),), patience=0.1)
    assert [each for each in (paths.data / "door").iterdir() if each.suffix == ".wanted"] == []
    mine.let_go()


def test_who_rang_before_the_window_listened_is_heard(qtbot: QtBot, paths: Paths, mine: Door) -> None:
    (paths.data / "door").mkdir()
    (paths.data / "door" / "1-1.wanted").write_text('["/x"]', "utf-8")
    with qtbot.waitSignal(mine.rung) as heard:
        mine.listen()
    assert heard.args == [(Path("/x"),)]
    mine.let_go()


@pytest.mark.parametrize("noise", ["", "{}", "[1]", "\udc80"])
def test_what_is_no_wish_is_thrown_away(qtbot: QtBot, paths: Paths, mine: Door, noise: str) -> None:
    (paths.data / "door").mkdir()
    (paths.data / "door" / "1-1.wanted").write_bytes(noise.encode("utf-8", "surrogateescape"))
    with qtbot.assertNotEmitted(mine.rung):
        mine.listen()
    assert list((paths.data / "door").iterdir()) == []
    mine.let_go()


def test_a_window_whose_process_was_killed_holds_nothing(qtbot: QtBot, paths: Paths) -> None:
    code = (
        "import os, sys; from pathlib import Path; from crisisdesk.ui.door import Door\n"
        "door = Door(Path(sys.argv[1])); print(door.hold(), flush=True); os._exit(9)"
    )
    ran = subprocess.run([sys.executable, "-c", code, str(paths.data)], capture_output=True, text=True, check=False)
    assert ran.stdout == "True\n"
    door = Door(paths.data)
    assert door.hold()
    door.let_go()


def test_a_folder_that_is_not_there_is_held_by_nobody(qtbot: QtBot, tmp_path: Path) -> None:
    door = Door(tmp_path / "nowhere")
    assert door.hold()
    door.listen()
    assert not door.ring(())
    door.let_go()


def test_files_given_at_the_start_and_later_are_read_in(
    qtbot: QtBot, paths: Paths, mine: Door, desk: TestDesk, tmp_path: Path
) -> None:
    files = [tmp_path / f"{name}.txt" for name in ("one", "two")]
    for file in files:
        file.write_text(f"{file.stem} in the news\n\nOne said this.\n\nAnother said that.", "utf-8")
    before = len(desk.library.articles())
    window = a_window(lambda: desk, paths, door=mine, files=(files[0],))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.furnished):
        window.show()
    assert len(desk.library.articles()) == before + 1
    mine.rung.emit((files[1],))
    assert len(desk.library.articles()) == before + 2
    window.close()
    assert Door(paths.data).hold()
