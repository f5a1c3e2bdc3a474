"""Each guard is tried on a test that does what no test may."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

BAD = """
import gc, os, pathlib, socket, sqlite3, threading, time, warnings
import pytest

OUTSIDE = pathlib.Path({outside!r})

def test_writes_outside(): (OUTSIDE / "x").write_text("x")
def test_makes_a_folder_outside(): (OUTSIDE / "d").mkdir()
def test_renames_to_outside(tmp_path):
    (tmp_path / "a").write_text("a")
    (tmp_path / "a").rename(OUTSIDE / "a")
def test_deletes_outside(): (OUTSIDE / "kept").unlink()
def test_opens_a_database_outside(): sqlite3.connect(OUTSIDE / "x.db")
def test_swallows_a_write_outside():
    try: (OUTSIDE / "x").write_text("x")
    except Exception: pass
def test_calls_out():
    with socket.socket() as s: s.connect(("192.0.2.1", 9))
def test_listens():
    with socket.socket() as s: s.bind(("127.0.0.1", 0))
def test_looks_up_a_name(): socket.getaddrinfo("example.invalid", 80)
def test_names_classes_of_qt_on_another_thread():
    t = threading.Thread(target=exec, args=("from PySide6.QtGui import QStaticText",)); t.start(); t.join()
def test_leaves_a_thread(): threading.Thread(target=time.sleep, args=(4,), daemon=True).start()
def test_warns(): warnings.warn("old")
def test_leaves_a_window(qapp):
    from PySide6.QtWidgets import QWidget
    global window
    window = QWidget(); window.show()
def test_good_keeps_a_timer_for_later(qapp):
    from PySide6.QtCore import QTimer
    global later
    later = QTimer()
def test_leaves_a_timer_of_before(): later.start(1000)
def test_leaves_a_timer(qapp):
    from PySide6.QtCore import QTimer
    global timer
    later.stop(); timer = QTimer(); timer.start(1000)
def test_leaves_a_qthread(qapp):
    from PySide6.QtCore import QThread
    global thread
    timer.stop(); thread = QThread(); thread.start()
def test_qt_warns(qapp):
    from PySide6.QtCore import qWarning
    thread.quit(); thread.wait(); qWarning("bad")

def test_good_stops_the_rest(): window.close()
def test_good_imports_on_another_thread():
    t = threading.Thread(target=exec, args=("import colorsys",)); t.start(); t.join()
def test_good_writes(tmp_path, home):
    (tmp_path / "x").write_text("x"); (home / ".config").mkdir()
    with sqlite3.connect(tmp_path / "x.db") as db: db.execute("create table t (a)")
    db.close()
    sqlite3.connect(":memory:").close()
    assert pathlib.Path.home() == home
def test_good_tempfile():
    import tempfile
    with tempfile.TemporaryDirectory() as d: (pathlib.Path(d) / "x").write_text("x")
def test_good_reads(): (OUTSIDE / "kept").read_text()
@pytest.mark.loopback
def test_good_loopback():
    with socket.create_server(("127.0.0.1", 0)) as s, socket.create_connection(s.getsockname()): pass
@pytest.mark.loopback
def test_loopback_calls_out():
    with socket.socket() as s: s.connect(("192.0.2.1", 9))
def test_good_thread():
    t = threading.Thread(target=time.sleep, args=(0.2,)); t.start()
def test_good_widget(qtbot):
    from PySide6.QtWidgets import QWidget
    w = QWidget(); qtbot.addWidget(w); w.show()
def test_good_qthread(qapp):
    from PySide6.QtCore import QThread
    t = QThread(); t.start(); t.quit(); t.wait()
def test_good_process_pool():
    from concurrent.futures import ProcessPoolExecutor
    import multiprocessing
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool: assert pool.submit(len, "abc").result() == 3
"""


@pytest.fixture
def outcomes(pytester: pytest.Pytester, tmp_path: Path, request: pytest.FixtureRequest) -> dict[str, str]:
    """What became of each test above, in a pytest of its own with two workers."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept").write_text("kept")
    pytester.makepyfile(test_bad=BAD.format(outside=str(outside)))
    pytester.makepyfile(conftest="from tests.conftest import *")
    options = (ROOT / "pyproject.toml").read_text("utf-8")
    pytester.makefile(
        ".toml", pyproject=options[options.index("[tool.pytest.ini_options]") : options.index("[tool.coverage")]
    )
    path = os.pathsep.join([str(ROOT), str(ROOT / "desktop")])
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", path)
        base = tmp_path / "base"
        ran = pytester.run(
            sys.executable,
            "-m",
            "pytest",
            "-n",
            "1",
            "-v",
            "--basetemp",
            str(base),
            "-p",
            "no:cacheprovider",
            "test_bad.py",
        )
    words: dict[str, str] = {}
    for line in ran.outlines:
        for word in ("PASSED", "FAILED", "ERROR"):
            if f" {word} " in line and "test_bad.py::" in line and line.startswith("[gw"):
                name = line.partition("::")[2].split()[0]
                words[name] = word if words.get(name, "PASSED") == "PASSED" else words[name]
    assert words, ran.outlines
    return words


@pytest.mark.slow
def test_each_guard_stops_what_it_is_for_and_nothing_else(outcomes: dict[str, str]) -> None:
    let_through = {name for name, word in outcomes.items() if word == "PASSED"}
    assert let_through == {name for name in outcomes if name.startswith("test_good_")}
    assert len(outcomes) == BAD.count("def test_")
