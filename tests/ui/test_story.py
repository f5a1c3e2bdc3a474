"""The overview: three pictures, each thing on them opens its passage."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crisisdesk.ui.article.view import ArticleView
from crisisdesk.ui.pictures.data import Told
from crisisdesk.ui.pictures.outlines import outlines, spread
from crisisdesk.ui.pictures.sheet import Sheet
from crisisdesk.ui.pictures.world import View
from crisisdesk.ui.story.atlas import AtlasDrawing, view_of
from crisisdesk.ui.story.data import Atlas, Pin
from crisisdesk.ui.story.view import StoryView
from crisisdesk.ui.theme import Look
from tests.ui.conftest import OpenWindow
from tests.ui.rooms import TestDesk

KYIV, SIMFEROPOL, GENEVA, MOSCOW = (30.52, 50.45), (34.10, 44.95), (6.15, 46.20), (37.62, 55.75)


def shown(open_window: OpenWindow, desk: TestDesk) -> StoryView:
    """The overview of the seed article."""
    house = open_window(desk)
    house.show_screen("story")
    view = house.page("story")
    assert isinstance(view, StoryView)
    return view


def test_all_three_pictures_are_drawn_from_the_article(qtbot: QtBot, open_window: OpenWindow, desk: TestDesk) -> None:
    view = shown(open_window, desk)
    qtbot.waitUntil(lambda: view.wall.is_whole)
    assert list(view.wall.cards) == ["speakers", "days", "atlas"]
    speakers = view.wall.cards["speakers"]
    assert speakers.table.model().rowCount() >= 1
    assert view.scope.count() == 2


def test_a_note_opens_its_passage_by_keyboard(qtbot: QtBot, open_window: OpenWindow, desk: TestDesk) -> None:
    view = shown(open_window, desk)
    qtbot.waitUntil(lambda: "speakers" in view.wall.cards)
    picture = view.wall.cards["speakers"].picture
    picture.grab()
    qtbot.waitUntil(lambda: view.wall.is_whole)
    picture.setFocus()
    QTest.keyClick(picture, Qt.Key.Key_Home)
    words = picture.accessibleDescription()
    QTest.keyClick(picture, Qt.Key.Key_Return)
    house = view.window().house  # type: ignore[attr-defined]  # of Window
    assert house.now == "article"
    article = house.page("article")
    assert isinstance(article, ArticleView)
    selected = article.pane.textCursor().selectedText()
    assert selected
    assert f"“{selected}”" in words


def test_without_articles_the_overview_offers_to_add_one(open_window: OpenWindow, empty_desk: TestDesk) -> None:
    view = shown(open_window, empty_desk)
    assert view.empty.isVisible()


@pytest.mark.parametrize(("town", "code"), [(KYIV, "UA"), (SIMFEROPOL, "UA"), (GENEVA, "CH"), (MOSCOW, "RU")])
def test_towns_lie_in_their_countries_and_crimea_in_ukraine(town: tuple[float, float], code: str) -> None:
    holding = {each for each, shape in outlines().countries if shape.contains(QPointF(town[0], -town[1]))}
    assert holding == {code}


def test_the_shortest_stretch_of_longitudes_may_cross_the_edge_of_the_map() -> None:
    assert spread([170, -170]) == (170, 20)
    assert spread([10, 50, 30]) == (10, 40)
    assert spread([]) == (0, 0)


def test_a_view_shows_all_its_pins_and_can_be_moved_and_brought_nearer(look: Look) -> None:
    pins = tuple(Pin(name, name, lat, lon, 1, name) for name, (lon, lat) in (("Geneva", GENEVA), ("Moscow", MOSCOW)))
    drawing = AtlasDrawing(Atlas(Told("Map", "", ("Place",), ()), pins, frozenset({"UA"})))
    assert spots_of(drawing, look) == {"Geneva", "Moscow"}
    drawing.zoom(20)
    assert not spots_of(drawing, look)
    drawing.reset()
    assert drawing.view == view_of(pins)
    drawing.move(3.0, 0)
    assert drawing.view != view_of(pins)


def test_a_place_on_the_picture_is_the_place_on_earth() -> None:
    box = QRectF(0, 0, 800, 400)
    transform = View(20, 40, 60).transform(box)
    assert transform.map(QPointF(20, -40)) == box.center()
    east, north = transform.map(QPointF(25, -40)), transform.map(QPointF(20, -45))
    assert east.x() > box.center().x()
    assert north.y() < box.center().y()


def spots_of(drawing: AtlasDrawing, look: Look) -> set[str]:
    """The names of the pins that are seen."""
    image = QImage(800, 420, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    sheet = Sheet(painter, look, 800, mirrored=False)
    drawing.paint(sheet, 420)
    painter.end()
    return {spot.key for spot in sheet.spots}
