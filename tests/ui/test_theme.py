"""Colours hold their contrast, and the style sheet has a value for every name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crisisdesk.ui.theme import Face, Look, load_tokens
from crisisdesk.ui.widgets.basics import Button
from crisisdesk.ui.widgets.fields import DayField, NumberField
from crisisdesk.ui.widgets.picks import OneOf
from crisisdesk.ui.window import _GROUNDS

THEMES = ("light", "dark", "contrast")
TEXTS = [
    *((ink, ground) for ink in ("text", "muted", "accent") for ground in ("bg", "surface", "raised")),
    ("text", "tint"),
    ("muted", "tint"),
    ("accent", "tint"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("ok", "ok_bg"),
    ("bad", "bad_bg"),
    ("text", "ok_bg"),
    ("text", "bad_bg"),
    ("on_mark", "mark"),
    ("text", "button"),
    ("muted", "button"),
    ("accent", "button"),
    ("text", "land"),
    *(("text", mark) for mark in ("person", "words", "place", "day", "deed")),
]
EDGES = [
    *((edge, ground) for edge in ("edge", "focus", "ok", "bad") for ground in ("bg", "surface", "raised")),
    *((f"{mark}_line", "surface") for mark in ("person", "words", "place", "day", "deed")),
]


def luminance(colour: str) -> float:
    """Relative luminance by WCAG 2."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """From 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_text_can_be_read(theme: str, ink: str, ground: str) -> None:
    tokens = load_tokens(theme)
    assert contrast(tokens[ink], tokens[ground]) >= (7 if theme == "contrast" else 4.5)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_can_be_seen(theme: str, edge: str, ground: str) -> None:
    tokens = load_tokens(theme)
    assert contrast(tokens[edge], tokens[ground]) >= (4.5 if theme == "contrast" else 3)


@pytest.mark.parametrize("theme", THEMES)
def test_all_themes_have_the_same_colours_and_the_first_frame_has_theirs(theme: str) -> None:
    assert set(load_tokens(theme)) == set(load_tokens("light"))
    assert load_tokens(theme)["bg"] == _GROUNDS[theme]


@pytest.mark.parametrize("theme", THEMES)
def test_every_name_in_the_style_sheet_has_a_value(look: Look, theme: str) -> None:
    look.choose(theme=theme, percent=200)
    sheet = look.style_sheet()
    assert "$" not in sheet
    assert "font-size: 30px" in sheet


@pytest.mark.parametrize("percent", [80, 100, 140, 200])
def test_nothing_changes_its_size_with_the_focus(qtbot: QtBot, look: Look, percent: int) -> None:
    look.choose(percent=percent)
    around = QWidget()
    qtbot.addWidget(around)
    around.setStyleSheet(look.style_sheet())
    column = QVBoxLayout(around)
    parts: list[QWidget] = [
        Button("Go", kind="main"),
        Button("Go", kind="big"),
        Button("Go", kind="quiet"),
        QLineEdit(),
        OneOf(),
    ]
    parts += [NumberField(), DayField()]
    for part in parts:
        column.addWidget(part)
    around.show()
    around.activateWindow()
    qtbot.waitUntil(around.isActiveWindow)

    def wished(part: QWidget) -> QSize:
        # Fields for numbers keep what they wished for before.
        QApplication.sendEvent(part, QEvent(QEvent.Type.StyleChange))
        return part.sizeHint()

    for part, other in zip(parts, [*parts[1:], parts[0]], strict=True):
        other.setFocus()
        before = wished(part)
        part.setFocus()
        assert (part.hasFocus(), wished(part)) == (True, before)


def test_the_fonts_are_the_ones_that_ship(look: Look) -> None:
    assert QFontInfo(look.font(Face.BODY)).family() == "Inter"
    assert QFontInfo(look.font(Face.SERIF)).family() == "Source Serif 4"


def test_text_size_stays_between_80_and_200(look: Look) -> None:
    look.choose(percent=300)
    assert look.percent == 200
    look.choose(percent=20)
    assert look.percent == 80


def test_icons_take_the_colour_of_their_purpose(look: Look) -> None:
    image = look.icon("check", "ok").pixmap(48, 48).toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    colours = {pixel.name() for pixel in pixels if pixel.alpha() == 255}
    assert QColor(load_tokens("light")["ok"]).name() in colours
