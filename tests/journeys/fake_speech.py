"""Stands in for speech-dispatcher: writes down what a screen reader would have said. python fake_speech.py SOCKET TRANSCRIPT

Speaks as much of its protocol (SSIP) as the client library asks for. Runs with any Python.
"""

from __future__ import annotations

import re
import socketserver
import sys
from pathlib import Path

_TAGS = re.compile(r"<[^>]+>")
_LISTS = {
    "LIST OUTPUT_MODULES": "250-none\r\n250 OK MODULE LIST SENT",
    "LIST SYNTHESIS_VOICES": "249-English\ten\tnone\r\n249 OK VOICE LIST SENT",
    "LIST VOICES": "249-MALE1\r\n249 OK VOICE LIST SENT",
    "HISTORY GET CLIENT_ID": "245-1\r\n245 OK CLIENT ID SENT",
    "GET OUTPUT_MODULE": "251-none\r\n251 OK GET RETURNED",
    "QUIT": "231 HAPPY HACKING",
    "SPEAK": "230 OK RECEIVING DATA",
}
_ENTITIES = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&"}


class Listener(socketserver.StreamRequestHandler):
    """One client."""

    def handle(self) -> None:
        """Answers each command, and keeps what it is given to say."""
        while line := self._line():
            if not line.startswith(("CHAR", "KEY", "SOUND_ICON")):
                known = next((answer for command, answer in _LISTS.items() if line.upper().startswith(command)), "")
                self._answer(known or "200 OK")
                if line.upper() == "SPEAK":
                    self._keep()
            else:
                self._answer("225-1\r\n225 OK MESSAGE QUEUED")

    def _keep(self) -> None:
        said = []
        while (line := self._line()) != ".":
            said.append(line.removeprefix(".") if line.startswith("..") else line)
        words = _TAGS.sub("", " ".join(said))
        for entity, letter in _ENTITIES.items():
            words = words.replace(entity, letter)
        if words.strip():
            with Path(sys.argv[2]).open("a", encoding="utf-8") as transcript:
                transcript.write(" ".join(words.split()) + "\n")
        self._answer("225-1\r\n225 OK MESSAGE QUEUED")

    def _line(self) -> str:
        return self.rfile.readline().decode("utf-8", "replace").rstrip("\r\n")

    def _answer(self, words: str) -> None:
        self.wfile.write(f"{words}\r\n".encode())


class Server(socketserver.ThreadingMixIn, socketserver.UnixStreamServer):
    """Any number of clients; none keeps it from ending."""

    daemon_threads = True


if __name__ == "__main__":
    Server(sys.argv[1], Listener).serve_forever()
