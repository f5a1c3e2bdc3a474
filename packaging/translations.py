"""Gathers all text of the window into resources/translations/*.ts, and makes the .qm files that the program loads.

    .venv/bin/python packaging/translations.py          # lupdate, then lrelease; both ship with PySide6
    .venv/bin/python packaging/translations.py --todo   # also prints what has no translation yet, by language

A .ts file is edited with Qt Linguist or by hand. Besides what lupdate finds by itself (`tr`, `translate`, QT_TRANSLATE_NOOP), calls
that it overlooks because they stand within another are gathered, and the labels of the table of settings and the sentences of
refusals, whose modules know nothing of Qt.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "desktop"))

from crisisdesk.domain import errors  # noqa: E402 - only now it can be found

PACKAGE = ROOT / "desktop" / "crisisdesk"
FOLDER = ROOT / "resources" / "translations"
FORMS = {"uk": 3, "ru": 3, "de": 2, "fr": 2, "es": 2, "ar": 6}
"""The languages, and how many forms each has for numbers, as Qt counts them."""
LANGUAGES = tuple(FORMS)
TOOLS = Path(sys.executable).parent


def main() -> int:
    """Both steps."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--todo", action="store_true")
    todo = options.parse_args().todo
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        beyond = Path(folder) / "beyond_qt.py"
        beyond.write_text("".join(_noop(*pair) for pair in sorted({*_settings(), *_sentences(), *_spoken()})), "utf-8")
        for language in LANGUAGES:
            gather(FOLDER / f"crisisdesk_{language}.ts", language, beyond)
    for language in LANGUAGES:
        release(FOLDER / f"crisisdesk_{language}.ts")
        for source in unfinished(FOLDER / f"crisisdesk_{language}.ts") if todo else ():
            print(f"{language}\t{source}")
    return 0


def gather(file: Path, language: str, *more: Path) -> None:
    """Brings a .ts file up to date; what is translated stays, what is gone goes."""
    before = _plurals(file)
    sources = sorted(str(each) for each in (PACKAGE / "ui").rglob("*.py"))
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    _run("pyside6-lupdate", *options, *sources, *map(str, more), "-ts", str(file))
    tree = ET.parse(file)  # noqa: S314 - our own file
    for context, message in _messages(tree):
        source, translation = message.findtext("source", ""), message.find("translation")
        if "(s)" in source and translation is not None:
            # lupdate sees the number in `tr`, and overlooks it in `translate`.
            message.set("numerus", "yes")
            forms = before.get((context, source), [])
            _put_forms(translation, forms or [""] * FORMS[language])
    body = ET.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8", newline="\n")


def _messages(tree: ET.ElementTree[ET.Element]) -> Iterator[tuple[str, ET.Element]]:
    for context in tree.iter("context"):
        yield from ((context.findtext("name", ""), message) for message in context.iter("message"))


def _plurals(file: Path) -> dict[tuple[str, str], list[str]]:
    if not file.exists():
        return {}
    return {
        (context, message.findtext("source", "")): forms
        for context, message in _messages(ET.parse(file))  # noqa: S314 - our own file
        if all(forms := [form.text or "" for form in message.iter("numerusform")]) and forms
    }


def _put_forms(translation: ET.Element, forms: list[str]) -> None:
    translation.attrib.pop("type", None)
    translation.text = None
    for old in list(translation):
        translation.remove(old)
    for words in forms:
        ET.SubElement(translation, "numerusform").text = words
    if not all(forms):
        translation.set("type", "unfinished")


def release(file: Path) -> None:
    """Makes the .qm beside a .ts."""
    _run("pyside6-lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def unfinished(file: Path) -> list[str]:
    """Source texts that have no translation, or not all of their plural forms."""
    found = []
    for message in ET.parse(file).iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        if not all(forms):
            found.append(message.findtext("source", ""))
    return found


def _run(tool: str, *words: str) -> None:
    ran = subprocess.run([str(TOOLS / tool), *words], cwd=ROOT, capture_output=True, text=True, check=False)
    if ran.returncode:
        raise SystemExit(f"{tool}: {ran.stdout}{ran.stderr}")


def _noop(context: str, text: str) -> str:
    return f"QT_TRANSLATE_NOOP({context!r}, {text!r})\n"


def _settings() -> Iterator[tuple[str, str]]:
    """The words of the table of settings."""
    from crisisdesk.settings import TABLE

    for row in TABLE:
        # Times of day are written as each language does.
        named = (words for words in dict(row.choices).values() if any(map(str.isalpha, words)))
        yield from (("Settings", words) for words in (row.label, row.help, *named))


def _sentences() -> Iterator[tuple[str, str]]:
    """Sentences that refuse something: what is raised with a plain text, and constants that are sentences."""
    for file in PACKAGE.rglob("*.py"):
        if file.is_relative_to(PACKAGE / "cli"):
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            yield from (("Errors", text) for text in _told(node) if _is_sentence(text))


def _is_sentence(text: str) -> bool:
    return (text[:1].isupper() or text.startswith("{")) and text.endswith(".")


def _spoken() -> Iterator[tuple[str, str]]:
    """Every text in a call of `self.tr` or `translate`, with its context."""
    for file in (PACKAGE / "ui").rglob("*.py"):
        tree = ast.parse(file.read_text("utf-8"))
        classes = [each for each in ast.walk(tree) if isinstance(each, ast.ClassDef)]
        for each in classes:
            yield from ((each.name, text) for text in _of_tr(each))
        yield from _of_translate(tree)


def _of_tr(within: ast.ClassDef) -> Iterator[str]:
    for node in ast.walk(within):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr" and node.args:
            yield from (each.value for each in node.args[:1] if _is_text(each))  # type: ignore[attr-defined]  # a constant


def _of_translate(tree: ast.AST) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        name = getattr(node.func, "attr", getattr(node.func, "id", "")) if isinstance(node, ast.Call) else ""
        if (
            isinstance(node, ast.Call)
            and name == "translate"
            and len(node.args) >= 2
            and all(map(_is_text, node.args[:2]))
        ):
            context, text = node.args[:2]
            yield context.value, text.value  # type: ignore[attr-defined]  # constants


def _told(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and hasattr(errors, node.func.id):
        yield from (each.value for each in node.args if _is_text(each))  # type: ignore[attr-defined]  # a constant
    elif isinstance(node, ast.Assign):
        values = node.value.values if isinstance(node.value, ast.Dict) else [node.value]
        yield from (each.value for each in values if _is_text(each))  # type: ignore[attr-defined]  # a constant


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


if __name__ == "__main__":
    sys.exit(main())
