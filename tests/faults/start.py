"""What a harness starts in place of `python -m tests.faults.program`: a process forked from one that has loaded the program already.

Run with `python -I -S`. Where a shim is to be loaded first, it is the program itself.
"""

import json
import os
import socket
import sys

REPLY = 16


def main() -> int:
    """Gives the program's exit code; a signal that ended it ends this too."""
    if "LD_PRELOAD" in os.environ:
        os.execv(sys.executable, [sys.executable, "-m", "tests.faults.program", *sys.argv[1:]])
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as warmed:
        warmed.connect(os.environ["FAULTS_WARM"])
        wish = {"argv": sys.argv[1:], "folder": os.path.realpath("."), "environ": dict(os.environ)}
        socket.send_fds(warmed, [json.dumps(wish).encode()], [0, 1, 2])
        ended = int(warmed.recv(REPLY) or b"1")
    if ended < 0:
        os.kill(os.getpid(), -ended)
    return ended


if __name__ == "__main__":
    sys.exit(main())
