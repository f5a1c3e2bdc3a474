"""What a harness starts in place of `python -m tests.faults.program`: a process forked from one that has loaded the program already.

Run with `python -I -S`. A shim that is loaded into this process is in the other one, too.
"""

import json
import os
import socket
import sys

REPLY = 32


def main() -> int:
    """Gives the program's exit code; a signal that ended it ends this too."""
    network = os.open("/proc/self/ns/net", os.O_RDONLY)
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as warmed:
        warmed.connect(os.environ["FAULTS_WARM"])
        wish = {"argv": sys.argv[1:], "folder": os.path.realpath("."), "environ": dict(os.environ)}
        socket.send_fds(warmed, [json.dumps(wish).encode()], [0, 1, 2, network])
        ended, megabytes = map(int, (warmed.recv(REPLY) or b"1 0").split())
    if ended < 0:
        os.kill(os.getpid(), -ended)
    most = int(os.environ.get("FAULTS_MOST_MB", "0"))
    if most and megabytes > most:
        sys.stderr.write(f"It took {megabytes} MB, more than {most}.\n")
        sys.stderr.flush()
        return 1
    return ended


if __name__ == "__main__":
    # Without an end of its own: the shim would tell what it counted here, which is nothing.
    os._exit(main())
