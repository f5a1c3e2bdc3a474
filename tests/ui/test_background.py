"""Work on other threads and processes, brought back, given up, and ended with the window."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from crisisdesk.domain.errors import ReadingStopped
from crisisdesk.services.worker import MOST_MEMORY
from crisisdesk.ui.background import GIVES_WAY, Background


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    """With a real thread and a real process."""
    background = Background()
    yield background
    background.close(lambda: None)


class Heard:
    """What came back."""

    def __init__(self) -> None:
        self.values: list[object] = []
        self.errors: list[BaseException] = []

    def __bool__(self) -> bool:
        return bool(self.values or self.errors)


def test_what_the_database_thread_finds_comes_back_to_the_window_s_thread(qtbot: QtBot, background: Background) -> None:
    heard = Heard()

    def note(name: str) -> None:
        heard.values += [name, threading.current_thread() is threading.main_thread()]

    background.read(lambda: threading.current_thread().name, note, heard.errors.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert str(heard.values[0]).startswith("database")
    assert heard.values[1] is True


def test_what_is_asked_first_comes_back_first(qtbot: QtBot, background: Background) -> None:
    heard = Heard()
    for number in range(20):
        background.read(partial(abs, number), heard.values.append, heard.errors.append)
    qtbot.waitUntil(lambda: len(heard.values) == 20)
    assert heard.values == list(range(20))


class Found:
    """What work gives."""


def test_what_was_found_goes_when_nobody_needs_it_and_is_not_left_as_garbage(
    qtbot: QtBot, background: Background
) -> None:
    gone: list[bool] = []
    asked = threading.Event()

    def find() -> Found:
        asked.wait()
        found = Found()
        weakref.finalize(found, gone.append, True)
        return found

    gc.disable()
    try:
        background.read(find, lambda _: None, lambda _: None)
        asked.set()
        qtbot.waitUntil(lambda: bool(gone))
    finally:
        gc.enable()


class AtOnce(Executor):
    """Whose work is done before anybody can listen for it."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        done: Future[Any] = Future()
        done.set_result(fn(*args, **kwargs))
        return done


def test_the_database_s_thread_gives_way_to_the_window_s(qtbot: QtBot) -> None:
    before, heard = sys.getswitchinterval(), Heard()
    background = Background()
    background.read(sys.getswitchinterval, heard.values.append, heard.errors.append)
    qtbot.waitUntil(lambda: bool(heard.values))
    background.close(lambda: None)
    sys.setswitchinterval(before)
    assert heard.values == [pytest.approx(GIVES_WAY)]


def test_work_that_is_done_at_once_comes_back_in_its_turn(qtbot: QtBot) -> None:
    background, heard = Background(database=AtOnce), Heard()
    background.read(lambda: 1, heard.values.append, heard.errors.append)
    assert heard.values == [1]  # nothing was asked before it
    background.close(lambda: None)


def test_work_that_is_done_at_once_waits_for_what_was_done_before_it(qtbot: QtBot) -> None:
    gate = threading.Event()

    class Lane(AtOnce):
        """The first work is done elsewhere, all that follows at once."""

        def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
            if gate.is_set():
                return super().submit(fn, *args, **kwargs)
            return first

    first: Future[Any] = Future()
    background, heard = Background(database=Lane), Heard()
    background.read(lambda: 1, heard.values.append, heard.errors.append)
    gate.set()
    elsewhere = threading.Thread(target=first.set_result, args=(1,))
    elsewhere.start()
    elsewhere.join()
    background.read(lambda: 2, heard.values.append, heard.errors.append)
    qtbot.waitUntil(lambda: len(heard.values) == 2)
    assert heard.values == [1, 2]
    background.close(lambda: None)


def test_an_error_comes_back_as_itself(qtbot: QtBot, background: Background) -> None:
    heard = Heard()
    background.read(lambda: 1 // 0, heard.values.append, heard.errors.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard.errors[0], ZeroDivisionError)


def test_what_is_being_written_is_written_though_the_window_closes(qtbot: QtBot) -> None:
    background, done, gate = Background(), [], threading.Event()

    def write(number: int) -> None:
        gate.wait(5)
        done.append(number)

    for number in range(3):
        background.write(partial(write, number), lambda _: None, lambda _: None)
    background.read(lambda: done.append(-1), lambda _: None, lambda _: None)
    gate.set()
    background.close(lambda: done.append(99))
    assert done == [0, 1, 2, 99]


def test_closing_takes_under_a_second_though_the_database_is_busy(qtbot: QtBot) -> None:
    background, gate = Background(), threading.Event()
    background.write(lambda: gate.wait(10), lambda _: None, lambda _: None)
    began = time.monotonic()
    background.close(lambda: None)
    took = time.monotonic() - began
    gate.set()
    assert took < 1


def test_the_worker_is_another_process(qtbot: QtBot, background: Background) -> None:
    heard = Heard()
    background.process(os.getpid, (), heard.values.append, heard.errors.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
    assert heard.values
    assert heard.values[0] != os.getpid()


def test_a_job_that_is_cancelled_is_told_as_stopped_and_the_next_one_runs(qtbot: QtBot, background: Background) -> None:
    heard, after = Heard(), Heard()
    job = background.process(time.sleep, (60,), heard.values.append, heard.errors.append)
    job.cancel()
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
    assert isinstance(heard.errors[0], ReadingStopped)
    assert "Nothing was changed" in str(heard.errors[0])
    background.process(abs, (-3,), after.values.append, after.errors.append)
    qtbot.waitUntil(lambda: bool(after), timeout=20_000)
    assert after.values == [3]


def test_a_job_past_its_deadline_is_stopped(qtbot: QtBot) -> None:
    background, heard = Background(deadline=0.3), Heard()
    background.process(time.sleep, (60,), heard.values.append, heard.errors.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
    assert "too long" in str(heard.errors[0])
    background.close(lambda: None)


def test_a_worker_that_dies_is_told_as_stopped(qtbot: QtBot, background: Background) -> None:
    heard = Heard()
    background.process(os._exit, (9,), heard.values.append, heard.errors.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
    assert isinstance(heard.errors[0], ReadingStopped)


def test_closing_ends_a_worker_in_the_middle_of_its_work(qtbot: QtBot) -> None:
    from multiprocessing import active_children

    background = Background()
    background.process(time.sleep, (60,), lambda _: None, lambda _: None)
    began = time.monotonic()
    background.close(lambda: None)
    assert time.monotonic() - began < 1
    assert not active_children()


@pytest.mark.skipif(sys.platform == "win32", reason="on Windows the worker does not inherit where the program writes")
def test_the_worker_ends_when_the_program_is_killed(tmp_path: Path) -> None:
    code = (
        "import os, time\n"
        "from crisisdesk.services.worker import ProcessWorker\n"
        "if __name__ == '__main__':\n"
        "    worker = ProcessWorker()\n"
        "    print(worker.submit(os.getpid).result(), flush=True)\n"
        "    worker.submit(time.sleep, 60)\n"
        "    time.sleep(60)\n"
    )
    file = tmp_path / "program.py"
    file.write_text(code, "utf-8")
    with subprocess.Popen([sys.executable, str(file)], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert int(program.stdout.readline()) != program.pid
        program.kill()
        # The end comes when nobody can write any more: not the program, and not the worker, which inherited this.
        program.communicate(timeout=10)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems cannot hold a process to so much memory")
def test_a_job_that_wants_too_much_memory_is_stopped_with_a_sentence(qtbot: QtBot, background: Background) -> None:
    heard = Heard()
    background.process(bytearray, (MOST_MEMORY,), heard.values.append, heard.errors.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=30_000)
    (error,) = heard.errors
    assert isinstance(error, ReadingStopped)
    assert "memory" in str(error)
