"""The command line: reading, building and a quiz in the terminal, on the same services as the window.

What the commands need from the rest of the program is handed in as `Tools`, so this package loads in a moment.
"""

from crisisdesk.cli.command import OpenWindow, main
from crisisdesk.cli.tools import Desk, Tools

__all__ = ["Desk", "OpenWindow", "Tools", "main"]
