"""Every text can be translated, fits, and is translated into each language with its plural forms."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from crisisdesk import __version__, assets
from crisisdesk.paths import Paths
from crisisdesk.ui.language import SOURCE, languages, speak
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.fields import DayField, NumberField
from crisisdesk.ui.words import counted, day_words, joined, put_into, questions_words, time_words, two_digits
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk
from tests.ui.sample import seed_article, seed_built
from tests.ui.test_room import cut_off
from tests.ui.tour import COLLECTIONS, tour

FORMS = {"uk": 3, "ru": 3, "de": 2, "fr": 2, "es": 2, "ar": 6}
"""How many forms a language has for numbers, as Qt counts them."""
OTHERS = tuple(code for code in languages() if code != SOURCE)


def messages(code: str) -> Iterator[tuple[str, list[str]]]:
    """Source texts with their translations, several where there are plural forms."""
    for message in ET.parse(assets.path(f"translations/crisisdesk_{code}.ts")).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        yield message.findtext("source", ""), forms or [translation.text or ""]


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_is_translated_with_its_placeholders_and_plural_forms(code: str) -> None:
    wrong = []
    for source, forms in messages(code):
        holes = sorted(re.findall(r"\{\w+\}", source))
        count = FORMS[code] if "(s)" in source else 1
        if (
            len(forms) != count
            or not all(forms)
            or any(sorted(re.findall(r"\{\w+\}", each)) != holes for each in forms)
        ):
            wrong.append(source)
    assert wrong == [], "python packaging/translations.py --todo"


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_loaded_was_made_from_what_is_edited(code: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    source = assets.path(f"translations/crisisdesk_{code}.ts")
    subprocess.run([str(tool), "-silent", str(source), "-qm", str(made)], check=True)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()


@pytest.fixture
def spoken() -> Iterator[None]:
    """English again after the test."""
    yield
    speak("en")


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("en", ("1 question", "2 questions", "5 questions")),
        ("uk", ("1 запитання", "2 запитання", "5 запитань")),
        ("ru", ("1 вопрос", "2 вопроса", "5 вопросов")),
        ("de", ("1 Frage", "2 Fragen", "5 Fragen")),
        ("fr", ("1 question", "2 questions", "5 questions")),
        ("es", ("1 pregunta", "2 preguntas", "5 preguntas")),
        ("ar", ("سؤال واحد", "سؤالان", "٥ أسئلة")),
    ],
)
def test_numbers_have_their_forms(qtbot: QtBot, spoken: None, code: str, forms: tuple[str, str, str]) -> None:
    speak(code)
    assert [questions_words(count) for count in (1, 2, 5)] == list(forms)


def test_days_are_written_as_in_the_language(qtbot: QtBot, spoken: None) -> None:
    day = seed_article().published
    for code, words in (("de", "21. Januar 2022"), ("es", "21 de enero de 2022"), ("uk", "21 січня 2022")):
        speak(code)
        assert day_words(day) == words
        assert QLocale().name().startswith(code)


def test_english_counts_without_a_translation() -> None:
    assert [counted("%s day(s) left", count) for count in (0, 1, 2)] == ["%s days left", "%s day left", "%s days left"]


def test_arabic_mirrors_the_window_and_speaks_arabic(open_window: OpenWindow, desk: TestDesk) -> None:
    house = open_window(desk, language="ar")
    assert house.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert house.rail.button("today").text() == "اليوم"


def test_arabic_lines_and_fields_read_from_their_own_side(qtbot: QtBot, spoken: None) -> None:
    speak("ar")
    assert joined("Press TV", "أمس") == "\u200fPress TV · أمس"
    assert put_into("{place}.  {text}", place="١", text="One spoke.") == "\u200f\u2068١\u2069.  \u2068One spoke.\u2069"
    day, number = DayField(), NumberField()
    qtbot.addWidget(day)
    qtbot.addWidget(number)
    day.setDate(QDate(2022, 1, 21))
    assert day.text() == day_words(date(2022, 1, 21)), "and not its year first"
    number.show_percent()
    number.setValue(90)
    assert number.text() == "\u200f٩٠٪"
    assert "padding-left: 28px" in Look(theme="light").style_sheet(), "the arrow of a menu has its room on its side"


def test_digits_in_arabic_sentences_are_those_of_its_numbers() -> None:
    plain = [
        " ".join(forms)
        for source, forms in messages("ar")
        if "Ctrl+" not in source and source not in {"1 to 9, arrows", "1 to 4"}
    ]
    assert not [each for each in plain if re.search(r"(?<![\w{])[0-9]", each)]


def test_clocks_have_the_digits_of_the_language(spoken: None) -> None:
    speak("ar")
    assert (two_digits(7), time_words(datetime(2022, 1, 21, 16, 5).astimezone())) == ("٠٧", "١٦:٠٥")


NAMES = ("Crisis Desk", "Anki", "Moodle", "Atkinson Hyperlegible", "Source Serif", "uch as Reuters")


def test_words_are_plain_and_calm() -> None:
    sources = {source for source, _ in messages("uk")}
    assert len(sources) > 400
    assert [each for each in sources if "!" in each] == []
    jargon = re.compile(
        r"\b(invalid|failed|failure|error|null|database|exception|FSRS|API|URL|scheduled state)\b", re.IGNORECASE
    )
    assert [each for each in sources if jargon.search(each)] == []


def test_labels_are_in_sentence_case() -> None:
    short = [each for each, _ in messages("uk") if len(each.split()) <= 3]
    shouted = re.compile(r"[a-z]+ [A-Z][a-z]+$")
    assert [each for each in short if shouted.search(each) and not each.endswith(NAMES)] == []


class Pseudo(QTranslator):
    """Answers with the text itself, a third longer and in brackets, so that what never came by here can be seen."""

    def isEmpty(self) -> bool:
        """It has everything."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The text in brackets; patterns of dates stay what they are."""
        return source if re.fullmatch(r"[dMy ]+", source) else f"⟦{source}{'·' * (len(source) // 3)}⟧"


@pytest.fixture
def pseudo(qtbot: QtBot) -> Iterator[None]:
    """A language that nobody speaks."""
    translator = Pseudo()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def _texts(shown: QWidget) -> Iterator[str]:
    for widget in shown.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        yield widget.accessibleName()
        yield widget.toolTip()


def _from_outside(desk: TestDesk) -> str:
    """All that comes from articles, questions and people."""
    built = seed_built()
    questions = "\n".join(str(each) for each in built.quiz.questions)
    learners = "\n".join(each.name for each in desk.learners.all())
    today = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
    return f"{today}\n{seed_article()}\n{built.parsed}\n{questions}\n{learners}\n{COLLECTIONS}\nCtrl+1234567890,KFP + - − ? 😀"


@pytest.mark.slow
def test_a_language_that_nobody_speaks_is_spoken_everywhere_and_fits(
    pseudo: None, open_window: OpenWindow, desk: TestDesk, paths: Paths
) -> None:
    outside = "\n".join(
        (_from_outside(desk), f"Crisis Desk {__version__}", *map(str, (paths.library, paths.settings, paths.logs)))
    )
    untranslated, clipped = set(), set()
    for name, shown in tour(open_window(desk, size=(1240, 800))):
        for text in _texts(shown):
            bare = re.sub(r"⟦.*⟧|\u200b", "", text, flags=re.DOTALL).strip(" .,:;–%✓✕·0123456789/\n")
            if "⟦" not in text and re.search(r"[A-Za-z]{2}", bare) and bare not in outside and not _is_key(bare):
                untranslated.add(f"{name}: {text}")
        clipped |= {f"{name}: {what}" for what in cut_off(shown)}
    assert untranslated == set()
    assert clipped == set()


def _is_key(text: str) -> bool:
    return re.fullmatch(r"((Ctrl|Shift|Alt)\+)*(\w|Esc|Enter|F\d+|.)", text) is not None
