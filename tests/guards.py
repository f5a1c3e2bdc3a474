"""What no test may do, held by a plugin: write outside its folders, use a socket, load Qt's classes on another thread, leave
a thread, timer or window.

Writes, sockets and modules are seen by an audit hook, so no library is patched. A forbidden act fails where it is done, with its
traceback, and once more at the end of the test in case something swallowed the error.
"""

from __future__ import annotations

import gc
import os
import socket
import sys
import threading
import time
import weakref
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType
from typing import Any

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]
_CACHES = frozenset(
    {"__pycache__", ".hypothesis", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".import_linter_cache", "htmlcov"}
)
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_ONE_PATH = frozenset(
    {
        "os.mkdir",
        "os.remove",
        "os.rmdir",
        "os.truncate",
        "os.chmod",
        "os.utime",
        "shutil.rmtree",
        "tempfile.mkstemp",
        "tempfile.mkdtemp",
    }
)
_TWO_PATHS = frozenset({"os.rename", "os.link", "os.symlink", "shutil.move"})
_CALLS_OUT = frozenset({"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"})
_LOOKS_UP = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})
_LOCAL = frozenset({"127.0.0.1", "::1", "localhost", "", "0.0.0.0"})
_PATIENCE = 2.0
"""Seconds that a thread may take to end after its test."""
_MANY = 10_000
"""Objects that are looked through after each test, before what has been seen of them is set aside."""
_GROWN = 1.25
"""How much more must have been set aside before garbage is looked for among it too."""


class Forbidden(AssertionError):
    """A test did what no test may."""


@dataclass
class _Watch:
    """What the hook knows of the test that is running."""

    armed: bool = False
    loopback: bool = False
    roots: tuple[str, ...] = ()
    seen: list[str] = field(default_factory=list)
    threads: frozenset[int] = frozenset()
    windows: frozenset[int] = frozenset()
    known: list[weakref.ref[Any]] = field(default_factory=list)
    set_aside: int = 0


_watch = _Watch()


def _audit(event: str, args: tuple[Any, ...]) -> None:
    if not _watch.armed:
        return
    if event == "open":
        _check_open(*args)
    elif event in _ONE_PATH:
        _check_path(event, args[0], _folder_fd(args))
    elif event in _TWO_PATHS:
        _check_path(event, args[1], -1)
    elif event == "sqlite3.connect":
        _check_database(args[0])
    elif event in _CALLS_OUT:
        _check_address(event, args[0], args[1])
    elif event == "exec":
        _check_module(args[0])
    elif event in _LOOKS_UP and not (_watch.loopback and str(args[0] or "") in {*_LOCAL, socket.gethostname()}):
        _forbid(f"{event} for {args[0]!r}")


def _check_module(code: CodeType) -> None:
    # PySide makes a class of Qt's when it is first named, and crashes when two threads do so at once.
    if code.co_name != "<module>" or threading.current_thread() is threading.main_thread():
        return
    if any(name.partition(".")[0] == "PySide6" for name in code.co_names):
        _forbid(f"a module that imports Qt was run on another thread: {code.co_filename}")


def _folder_fd(args: tuple[Any, ...]) -> int:
    last = args[-1] if len(args) > 1 else -1
    return last if type(last) is int and not isinstance(args[0], int) else -1


def _check_open(name: object, mode: object, flags: object) -> None:
    if isinstance(flags, int) and flags & _WRITES:
        _check_path("open", name, -1)


def _check_database(name: object) -> None:
    text = os.fsdecode(name) if isinstance(name, str | bytes | os.PathLike) else ""
    if text in {"", ":memory:"} or "mode=memory" in text or "mode=ro" in text or "immutable=1" in text:
        return
    _check_path("sqlite3.connect", text.removeprefix("file://").removeprefix("file:").partition("?")[0], -1)


def _check_path(event: str, name: object, folder: int) -> None:
    # A file descriptor was checked when it was opened, and so was the folder that a name is relative to.
    if not isinstance(name, str | bytes | os.PathLike) or folder >= 0:
        return
    path = os.path.abspath(os.fsdecode(name))  # noqa: PTH100 - Path.resolve would follow links, and cost more
    if path.lower() in {os.devnull, "\\\\.\\nul"} or path.startswith(("/dev/", "/proc/")):
        return
    if any(path == root or path.startswith(root + os.sep) for root in _watch.roots):
        return
    parts = Path(path).parts
    if not _CACHES.isdisjoint(parts) or parts[-1].startswith(".coverage"):
        return
    _forbid(f"{event} outside the test's folders: {path}")


def _check_address(event: str, sock: socket.socket, address: object) -> None:
    if sock.family == getattr(socket, "AF_UNIX", None):
        return
    if _watch.loopback and isinstance(address, tuple) and address[0] in _LOCAL:
        return
    _forbid(f"{event} to {address!r}")


def _forbid(what: str) -> None:
    _watch.seen.append(what)
    raise Forbidden(what)


def pytest_configure(config: pytest.Config) -> None:
    """The hook cannot be taken away again, so it is added once and armed a test at a time."""
    del config
    if not getattr(sys, "_crisisdesk_audited", False):
        sys.addaudithook(_audit)
        sys._crisisdesk_audited = True  # type: ignore[attr-defined]  # a mark that outlives a second import of this file


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    """Arms the guards before the first fixture, a session's included."""
    factory: pytest.TempPathFactory = item.config._tmp_path_factory  # type: ignore[attr-defined]  # pytest's own place for it
    base = factory.getbasetemp()
    _watch.roots = tuple({str(base), os.path.realpath(base)})
    _watch.loopback = item.get_closest_marker("loopback") is not None
    _watch.seen.clear()
    _watch.threads = frozenset(id(thread) for thread in threading.enumerate())
    _watch.windows = frozenset(id(window) for window in _windows())
    _watch.armed = True
    return (yield)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    """Disarms them after the last fixture, and says what was done or left."""
    try:
        result = yield
    finally:
        _watch.armed = False
    wrong = [*_watch.seen, *_left_behind()]
    if wrong:
        pytest.fail(f"{item.name}: " + "; ".join(wrong), pytrace=False)
    return result


def _left_behind() -> Iterator[str]:
    for thread in _surviving_threads():
        yield f"a thread was left behind: {thread.name}"
    if "PySide6.QtCore" in sys.modules:
        _look_for_new()
        yield from _patiently(_running_qthreads, "a QThread was left running")
        yield from _patiently(_running_timers, "a timer was left running")
    if "PySide6.QtWidgets" in sys.modules:
        yield from _patiently(_new_windows, "a window was left behind")


def _surviving_threads() -> list[threading.Thread]:
    def new() -> list[threading.Thread]:
        return [thread for thread in threading.enumerate() if id(thread) not in _watch.threads and thread.is_alive()]

    end = time.monotonic() + _PATIENCE
    while (left := new()) and time.monotonic() < end:
        # A dummy stands for a thread that Python did not start, and cannot be joined.
        if isinstance(left[0], threading._DummyThread):
            time.sleep(0.01)
        else:
            left[0].join(0.05)
    return left


def _patiently(look: Callable[[], list[str]], what: str) -> Iterator[str]:
    """Looks again after collecting garbage: what only a cycle keeps alive is not left behind."""
    if look():
        gc.unfreeze()
        gc.collect()
        for name in look():
            yield f"{what}: {name}"


def _look_for_new() -> None:
    """Remembers each timer and QThread that there is. What has been looked through is frozen, so that it is looked through
    once, since a worker has half a million objects; a timer that is first started later is known by then."""
    fresh = gc.get_objects()
    if len(fresh) > _MANY:
        del fresh
        grown = gc.get_freeze_count() >= _watch.set_aside * _GROWN
        if grown:
            gc.unfreeze()
        gc.collect()
        fresh = gc.get_objects()
        gc.freeze()
        if grown:
            _watch.set_aside = len(fresh)
    from PySide6.QtCore import QThread, QTimer

    kinds = _kinds_of(QTimer) | _kinds_of(QThread)
    known = {id(thing) for thing in _known()}
    _watch.known += [weakref.ref(thing) for thing in fresh if type(thing) in kinds and id(thing) not in known]


def _kinds_of(base: type[Any]) -> set[type[Any]]:
    kinds = {base}
    fresh = {base}
    while fresh:
        fresh = {below for kind in fresh for below in kind.__subclasses__()} - kinds
        kinds |= fresh
    return kinds


def _known() -> list[Any]:
    """Those that are still there."""
    there = [thing for seen in _watch.known if (thing := seen()) is not None]
    _watch.known = [weakref.ref(thing) for thing in there]
    return there


def _alive(base: type[Any]) -> Iterator[Any]:
    from shiboken6 import Shiboken

    return (thing for thing in _known() if isinstance(thing, base) and Shiboken.isValid(thing))


def _running_qthreads() -> list[str]:
    from PySide6.QtCore import QCoreApplication, QThread

    application = QCoreApplication.instance()
    main = application.thread() if application is not None else None
    return [
        repr(thread) for thread in _alive(QThread) if thread is not main and thread.isRunning() and not _is_main(thread)
    ]


def _is_main(thread: Any) -> bool:
    from PySide6.QtCore import QThread

    return bool(thread == QThread.currentThread())


def _running_timers() -> list[str]:
    from PySide6.QtCore import QTimer

    return [f"{timer.objectName() or repr(timer)}" for timer in _alive(QTimer) if timer.isActive()]


def _windows() -> list[Any]:
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if not isinstance(QCoreApplication.instance(), QApplication):
        return []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def _new_windows() -> list[str]:
    return [
        f"{type(window).__name__} {window.windowTitle()!r}" for window in _windows() if id(window) not in _watch.windows
    ]
