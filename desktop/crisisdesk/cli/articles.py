"""`crisisdesk read` and `crisisdesk build`: one article, or a folder of them line by line."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from crisisdesk.cli.output import complain, plain, say
from crisisdesk.cli.plain import build_text, reading_text
from crisisdesk.cli.tools import Tools
from crisisdesk.domain.article import Article
from crisisdesk.domain.errors import ArticleUnreadable, CrisisDeskError

DONE, BUG, REFUSED = 0, 1, 3
_STANDARD_INPUT = Path("-")
_MOST_BYTES = 10_000_001
"""Of standard input: one more than an article may have, so that too much is seen and refused."""

ReportBug = Callable[[BaseException], None]


def run(wanted: Namespace, tools: Tools, *, report: ReportBug) -> int:
    """Does what `wanted` says. `report` tells of a bug met with one file of a folder, the rest of which goes on."""
    if not is_folder(wanted.file):
        say(_told(wanted.file, wanted, tools))
        return DONE
    return _folder(wanted, tools, report)


def is_folder(path: Path) -> bool:
    """Whether it is one; a name that the system will not even look up is none."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _folder(wanted: Namespace, tools: Tools, report: ReportBug) -> int:
    code = DONE
    for file in _files(wanted.file):
        try:
            told = _told(file, wanted, tools)
        except CrisisDeskError as error:
            complain(str(error))
            code = code or REFUSED
        except Exception as error:  # noqa: BLE001 - one file that we fail on must not cost the others
            report(error)
            complain(f"{file.name} was left out.")
            code = BUG
        else:
            say(told)
    return code


def _files(folder: Path) -> list[Path]:
    """What may be articles, by name; sidecars and hidden files are none. Raises ArticleUnreadable."""
    try:
        found = [each for each in folder.iterdir() if not each.is_dir()]
    except OSError as error:
        raise ArticleUnreadable(f"The folder {plain(str(folder))} cannot be opened.") from error
    return sorted(
        (each for each in found if each.suffix.lower() != ".toml" and each.name[0] != "."), key=lambda each: each.name
    )


def _told(file: Path, wanted: Namespace, tools: Tools) -> str:
    article = _article(file, tools)
    if wanted.command == "read":
        return _reading(article, file, wanted, tools)
    return _build(article, file, wanted, tools)


def _article(file: Path, tools: Tools) -> Article:
    if file != _STANDARD_INPUT:
        return tools.read_file(file)
    if sys.stdin is None:
        raise ArticleUnreadable("There is no standard input to read from.")
    return tools.read_bytes(sys.stdin.buffer.read(_MOST_BYTES), name="standard input")


def _reading(article: Article, file: Path, wanted: Namespace, tools: Tools) -> str:
    parsed = tools.read(article)
    if wanted.date and parsed.published is None:
        # Weekdays of the text mean other days once its own day is known, so it is read anew.
        parsed = tools.read(replace(article, published=wanted.date))
    if wanted.json or wanted.json_lines:
        return _json(tools.reading_json(parsed, file=file.name), wanted)
    return reading_text(parsed)


def _build(article: Article, file: Path, wanted: Namespace, tools: Tools) -> str:
    built = tools.build(article, seed=wanted.seed)
    if wanted.date and built.parsed.published is None:
        built = tools.build(replace(article, published=wanted.date), seed=wanted.seed)
    if wanted.json or wanted.json_lines:
        return _json(tools.build_json(built.parsed, built.quiz, file=file.name, why=wanted.why), wanted)
    return build_text(built.parsed, built.quiz, why=wanted.why)


def _json(value: dict[str, object], wanted: Namespace) -> str:
    if wanted.json_lines:
        # U+2028 and its like end a line for some readers.
        text = json.dumps(value, ensure_ascii=False, separators=(", ", ": "))
        return text.replace("\x85", "\\u0085").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return json.dumps(value, ensure_ascii=False, indent=2)
