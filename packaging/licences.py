"""Remakes the table of packages in resources/THIRD-PARTY.md from what the installed packages say of themselves.

    .venv/bin/python packaging/licences.py

Only the table of packages is touched; fonts, icons and data are listed by hand below it. A package that is locked but not
installed here (for another system) keeps the row that it had.
"""

from __future__ import annotations

import re
import sys
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata
from pathlib import Path

HERE = Path(__file__).resolve().parent
PAGE = HERE.parent / "resources" / "THIRD-PARTY.md"
SAID_ELSEWHERE = {
    "blis": "BSD-3-Clause",
    "colorama": "BSD-3-Clause",
    "justext": "BSD-2-Clause",
    "pyside6-essentials": "LGPL-3.0-only OR GPL-3.0-only",
    "shiboken6": "LGPL-3.0-only OR GPL-3.0-only",
    "shellingham": "ISC",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
}
"""Where the metadata says nothing, or says it in too many words: read from the package's own licence files."""
BY_CLASSIFIER = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}


def main() -> int:
    """Writes the table."""
    page = PAGE.read_text("utf-8")
    had = dict(re.findall(r"^\| ([A-Za-z0-9._-]+) \| ([^|]+) \|$", page, re.MULTILINE))
    pins = re.findall(r"^([a-z0-9-]+)==", (HERE / "constraints.txt").read_text("utf-8"), re.MULTILINE)
    rows = [f"| {name} | {_licence(name) or had.get(name, '?')} |" for name in sorted({*pins} - {"pip"})]
    table = "| package | licence |\n|---|---|\n" + "\n".join(rows) + "\n"
    PAGE.write_text(re.sub(r"\| package \| licence \|\n(?:\|.*\n)*", lambda _: table, page), "utf-8", newline="\n")
    unknown = [row for row in rows if "?" in row]
    print("\n".join(unknown))
    return 1 if unknown else 0


def _licence(name: str) -> str:
    if name in SAID_ELSEWHERE:
        return SAID_ELSEWHERE[name]
    try:
        said = metadata(name)
    except PackageNotFoundError:
        return ""
    return _field(said, "License-Expression") or _short(_field(said, "License")) or _classified(said)


def _field(said: PackageMetadata, field: str) -> str:
    return str(said[field]).strip() if field in said else ""


def _short(text: str) -> str:
    """The licence's name; nothing where the field holds the whole licence."""
    return text.replace("|", "/") if len(text) < 40 and "\n" not in text and text != "UNKNOWN" else ""


def _classified(said: PackageMetadata) -> str:
    names = [line.rpartition(" :: ")[2] for line in said.get_all("Classifier") or () if line.startswith("License ::")]
    return " AND ".join(BY_CLASSIFIER.get(name, name) for name in names)


if __name__ == "__main__":
    sys.exit(main())
