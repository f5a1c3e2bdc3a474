"""What comes in and goes out: files and pages become articles, readings and quizzes become JSON, questions other programs' files.

The importers of mark-up are heavy and load on first use.
"""

from crisisdesk.exchange.dump import build_json, reading_json
from crisisdesk.exchange.files import read_bytes, read_file, read_text
from crisisdesk.exchange.packs import read_pack
from crisisdesk.exchange.sending import send, write

__all__ = ["build_json", "read_bytes", "read_file", "read_pack", "read_text", "reading_json", "send", "write"]
