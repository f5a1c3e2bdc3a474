"""A process that has loaded the program and forks at each wish of start.py. Linux alone. `python -m tests.faults.warm SOCKET`

A fork is a process like any other, on its own files and its own connection. It is killed with the process that the harness
started: the system sends it SIGKILL when the other end of its socket closes.
"""

from __future__ import annotations

import ctypes
import fcntl
import gc
import io
import json
import os
import selectors
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path

from tests.faults import program

_ARTICLES = {
    "warm.txt": "Talks\n\nGENEVA, Jan 21 2022 - Maria Ortiz, the mayor of Geneva, said on Friday that talks would go on.",
    "warm.html": f"<html><body><article>{'<p>The mayor of Geneva said that talks would go on for a week.</p>' * 9}</article></body></html>",
}
_NETWORK = "/proc/self/ns/net"
_NEW_NETWORK = 0x40000000
_LARGEST = 1 << 20
_F_SETSIG = 10
"""Of Linux: which signal tells of a change. Python has no name for it."""


@contextmanager
def warm(folder: Path, environ: dict[str, str], *, reads: bool, shim: Path | None) -> Iterator[dict[str, str]]:
    """Such a process while the block runs, which can read articles too, and whose operations on files go by the shim; gives the
    environment that leads start.py to it."""
    address = folder / "warm"
    command = [sys.executable, "-m", "tests.faults.warm", str(address), *(["reads"] if reads else [])]
    shimmed = {**environ, "LD_PRELOAD": str(shim)} if shim else environ
    with subprocess.Popen(command, env=shimmed, stdin=subprocess.PIPE) as served:
        while not address.exists() and served.poll() is None:
            time.sleep(0.05)
        try:
            yield {**environ, "FAULTS_WARM": str(address)}
        finally:
            # It ends when nobody holds its standard input.
            assert served.stdin is not None
            served.stdin.close()
            served.wait()
            address.unlink(missing_ok=True)


def serve(address: Path, *, reads: bool) -> None:
    """Forks until standard input closes."""
    _load(reads=reads)
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as door, selectors.DefaultSelector() as events:
        door.bind(str(address.with_suffix(".tmp")))
        door.listen(64)
        address.with_suffix(".tmp").rename(address)
        events.register(door, selectors.EVENT_READ)
        events.register(sys.stdin, selectors.EVENT_READ)
        while True:
            for key, _ in events.select():
                if key.fileobj is sys.stdin:
                    return
                if key.fileobj is door:
                    pid, connection = _forked(door)
                    events.register(os.pidfd_open(pid), selectors.EVENT_READ, (pid, connection))
                else:
                    events.unregister(key.fileobj)
                    assert isinstance(key.fileobj, int)
                    os.close(key.fileobj)
                    _reply(*key.data)


def _load(*, reads: bool) -> None:
    """All that a start imports is imported, and no thread is left, which a fork would not have."""
    with tempfile.TemporaryDirectory() as folder, redirect_stdout(io.StringIO()):
        for deed in ("setup", "open", "verify", "digest"):
            assert program.main([deed, folder]) == 0
        for name, text in _ARTICLES.items() if reads else ():
            Path(folder, name).write_text(text, "utf-8")
            assert program.main(["import-here", folder, str(Path(folder, name))]) == 0
    assert threading.active_count() == 1
    gc.freeze()


def _forked(door: socket.socket) -> tuple[int, socket.socket]:
    connection, _ = door.accept()
    told, files, _, _ = socket.recv_fds(connection, _LARGEST, 4)
    pid = os.fork()
    if not pid:
        door.close()
        _begin(connection, json.loads(told), files)
    for each in files:
        os.close(each)
    return pid, connection


def _begin(connection: socket.socket, wish: dict[str, object], files: list[int]) -> None:
    """The fork becomes the program; it never comes back."""
    code = 1
    try:
        os.setsid()
        _enter(files.pop())
        for place, file in enumerate(files):
            os.dup2(file, place)
            os.close(file)
        os.chdir(str(wish["folder"]))
        environ = wish["environ"]
        argv = wish["argv"]
        assert isinstance(environ, dict)
        assert isinstance(argv, list)
        os.environ.clear()
        os.environ.update(environ)
        program.BAD = environ.get("FAULTS_BAD", "")
        _die_with(connection)
        shimmed = "LD_PRELOAD" in os.environ
        if shimmed:
            ctypes.CDLL(None).faultio_begin()
        code = program.main(argv)
        if shimmed:
            ctypes.CDLL(None).faultio_end()
        sys.stdout.flush()
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else 1
    except BaseException:  # noqa: BLE001 - a bug of the program is told as Python would, and the harness sees it
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


def _enter(network: int) -> None:
    """Go into the network of the one who asked, where a harness listens."""
    if os.fstat(network).st_ino != Path(_NETWORK).stat().st_ino:
        assert ctypes.CDLL(None).setns(network, _NEW_NETWORK) == 0
    os.close(network)


def _die_with(connection: socket.socket) -> None:
    fcntl.fcntl(connection, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(connection, _F_SETSIG, signal.SIGKILL)
    fcntl.fcntl(connection, fcntl.F_SETFL, fcntl.fcntl(connection, fcntl.F_GETFL) | fcntl.FASYNC)
    try:
        gone = not connection.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT)
    except BlockingIOError:
        return
    if gone:
        os.kill(os.getpid(), signal.SIGKILL)


def _reply(pid: int, connection: socket.socket) -> None:
    _, status, used = os.wait4(pid, 0)
    with connection:
        try:
            connection.send(f"{os.waitstatus_to_exitcode(status)} {used.ru_maxrss // 1024}".encode())
        except OSError:
            # The harness killed the one who asked.
            return


if __name__ == "__main__":
    serve(Path(sys.argv[1]), reads="reads" in sys.argv[2:])
