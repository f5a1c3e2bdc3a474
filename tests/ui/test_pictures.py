"""Pictures: painted, walked through by keys, read as tables, saved as PNG and SVG."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crisisdesk.domain.answer import Confidence
from crisisdesk.domain.progress import DayDue, DayTally, Tally, calibration
from crisisdesk.services.ports import Confusion
from crisisdesk.ui.pictures.card import Picture, PictureCard
from crisisdesk.ui.pictures.charts import drawing_of
from crisisdesk.ui.pictures.data import Chart, Told
from crisisdesk.ui.pictures.drawing import Drawing
from crisisdesk.ui.pictures.sheet import Sheet
from crisisdesk.ui.progress import charts
from crisisdesk.ui.theme import Look

TODAY = date(2026, 11, 25)


def every_chart() -> dict[str, Chart]:
    """One of each, with numbers that differ."""
    days = [DayTally(TODAY - timedelta(days=n), n % 9 + 1, n % 5, 60.0) for n in range(0, 200, 3)]
    sums = {f"A kind with a rather long name, number {n}": Tally(20 - n, (20 - n) // (n % 3 + 1)) for n in range(14)}
    held = calibration({Confidence.GUESS: Tally(9, 4), Confidence.SURE: Tally(50, 48)})
    assert held is not None
    weeks = [(TODAY - timedelta(weeks=20 - n), Tally(20, 10 + n % 9)) for n in range(20)]
    mixed = (Confusion("Sergei Lavrov", "Sergei Shoigu", 7), Confusion("Geneva", "Vienna", 2))
    return {
        "year": charts.year(days, today=TODAY),
        "coming": charts.coming(tuple(DayDue(TODAY + timedelta(days=n), n * 7 % 13) for n in range(30))),
        "mastery": charts.mastery("By kind", "Kind", sums),
        "calibration": charts.calibration(held),
        "retention": charts.retention(weeks, wish=0.9, young=0.8, mature=0.95),
        "confusions": charts.confusions(mixed),
    }


def test_the_words_of_a_chart_tell_the_brier_score_and_retention_by_maturity() -> None:
    every = every_chart()
    assert "Brier score 0.07:" in every["calibration"].told.sentence
    assert "80\u00a0% of what was held for less than three weeks, 95\u00a0%" in every["retention"].told.sentence


@pytest.fixture(params=list(every_chart()))
def chart(request: pytest.FixtureRequest) -> Chart:
    """Each of them."""
    return every_chart()[request.param]


@pytest.mark.parametrize("percent", [80, 100, 200])
@pytest.mark.parametrize("width", [260, 900])
@pytest.mark.parametrize("mirrored", [False, True])
def test_every_spot_lies_within_its_picture(look: Look, chart: Chart, percent: int, width: int, mirrored: bool) -> None:
    look.choose(percent=percent)
    drawing = drawing_of(chart)
    height = drawing.height(look, width)
    image = QImage(width, round(height), QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    sheet = Sheet(painter, look, width, mirrored=mirrored)
    drawing.paint(sheet, height)
    painter.end()
    whole = QRectF(-1, -1, width + 2, height + 2)
    assert sheet.spots
    assert all(whole.contains(spot.box) for spot in sheet.spots)
    assert all(spot.spoken for spot in sheet.spots)


@pytest.mark.parametrize("shares", [(10, 7, 7, 8, 9, 9, 9), (7, 8, 10, 9, 10, 9, 10)])
def test_the_line_runs_through_no_label(look: Look, shares: tuple[int, ...]) -> None:
    weeks = [(TODAY - timedelta(weeks=9 - n), Tally(10, right)) for n, right in enumerate(shares)]
    drawing = drawing_of(charts.retention(weeks, wish=0.9))
    said, lines = {}, list[list[QPointF]]()

    class Watched(Sheet):
        def text(self, box: QRectF, words: str, **how: object) -> None:
            said[words] = box

        def path(self, points: list[QPointF], token: str, **how: object) -> None:
            lines.append(points)

    image = QImage(700, 300, QImage.Format.Format_ARGB32)
    with QPainter(image) as painter:
        drawing.paint(Watched(painter, look, 700, mirrored=False), 300)
    ways = [start + (end - start) * (step / 50) for start, end in pairwise(lines[0]) for step in range(51)]
    assert not [each for each in ways if said["wished for"].contains(each)]


@pytest.mark.parametrize(("percent", "width"), [(100, 560), (150, 520), (200, 700)])
def test_who_is_right_as_often_as_claimed_has_words_at_each_point(look: Look, percent: int, width: int) -> None:
    look.choose(percent=percent)
    held = calibration(
        {Confidence.GUESS: Tally(40, 16), Confidence.THINK_SO: Tally(80, 60), Confidence.SURE: Tally(200, 190)}
    )
    assert held is not None
    drawing = drawing_of(charts.calibration(held))
    said, grounds, lines, even = dict[str, QRectF](), list[QRectF](), list[list[QPointF]](), list[QPointF]()

    class Watched(Sheet):
        def text(self, box: QRectF, words: str, **how: object) -> None:
            said[words] = box

        def box(self, box: QRectF, fill: object, **how: object) -> None:
            grounds.append(box)

        def path(self, points: list[QPointF], token: str, **how: object) -> None:
            lines.append(points)

        def line(self, start: QPointF, end: QPointF, token: str, **how: object) -> None:
            if how.get("dashed"):
                even.extend((start, end))

    height = round(drawing.height(look, width))
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    with QPainter(image) as painter:
        drawing.paint(Watched(painter, look, width, mirrored=False), height)
    boxes = [said[words] for words in ("A guess", "I think so", "Sure")]
    assert not [box for box in boxes for at in _between(lines[0]) if box.contains(at)]
    around = [box.adjusted(-12, -12, 12, 12) for box in boxes]
    assert not [at for n, at in enumerate(lines[0]) for m, box in enumerate(around) if n != m and box.contains(at)]
    crossed = [box for box in boxes if any(map(box.contains, _between(even)))]
    assert all(any(ground.contains(box) for ground in grounds) for box in crossed)


def _between(points: list[QPointF]) -> list[QPointF]:
    """Places along a line through these."""
    return [start + (end - start) * (step / 50) for start, end in pairwise(points) for step in range(51)]


def test_what_was_claimed_is_drawn_against_what_came_as_a_curve_beside_the_diagonal(look: Look) -> None:
    held = calibration(
        {Confidence.GUESS: Tally(20, 7), Confidence.THINK_SO: Tally(20, 10), Confidence.SURE: Tally(20, 20)}
    )
    assert held is not None
    chart = charts.calibration(held)
    assert [(each.expected, each.came) for each in chart.pairs] == [(0.35, 0.35), (0.7, 0.5), (0.95, 1.0)]
    said, lines, even = [], list[list[QPointF]](), list[QPointF]()

    class Watched(Sheet):
        def text(self, box: QRectF, words: str, **how: object) -> None:
            said.append(words)

        def path(self, points: list[QPointF], token: str, **how: object) -> None:
            lines.append(points)

        def line(self, start: QPointF, end: QPointF, token: str, **how: object) -> None:
            if how.get("dashed"):
                even.extend((start, end))

    image = QImage(900, 400, QImage.Format.Format_ARGB32)
    with QPainter(image) as painter:
        drawing_of(chart).paint(Watched(painter, look, 900, mirrored=False), 400)
    ((guess, think, sure),) = lines
    corner, far = even
    across, up = far.x() - corner.x(), corner.y() - far.y()
    shares = [((at.x() - corner.x()) / across, (corner.y() - at.y()) / up) for at in (guess, think, sure)]
    assert shares == [pytest.approx((each.expected, each.came)) for each in chart.pairs]
    assert {
        "A guess",
        "7 of 20",
        "I think so",
        "Sure",
        "claimed",
        "came right",
        *(words for _, words in chart.percents),
    } <= set(said)


def test_the_arrows_walk_from_spot_to_spot_and_say_each(qtbot: QtBot, look: Look) -> None:
    card = PictureCard(look)
    qtbot.addWidget(card)
    card.show_drawing(drawing_of(every_chart()["year"]))
    card.resize(900, 400)
    card.show()
    card.picture.grab()
    with qtbot.waitSignal(card.picture.stood):
        QTest.keyClick(card.picture, Qt.Key.Key_End)
    assert card.picture.accessibleDescription() == "25 November 2026: 1 answer, 0 right"
    assert card.caption.text() == card.picture.accessibleDescription()
    QTest.keyClick(card.picture, Qt.Key.Key_Left)
    assert card.picture.accessibleDescription().startswith("18 November 2026")
    QTest.keyClick(card.picture, Qt.Key.Key_Up)
    assert card.picture.accessibleDescription().startswith("17 November 2026")


def test_the_table_says_what_the_picture_shows(qtbot: QtBot, look: Look) -> None:
    card = PictureCard(look)
    qtbot.addWidget(card)
    card.show_drawing(drawing_of(every_chart()["mastery"]))
    card.show()
    card.as_table.click()
    assert card.table.isVisible()
    assert not card.picture.isVisible()
    assert card.table.model().rowCount() == 14
    assert card.table.model().index(0, 1).data() == "20"
    card.as_table.click()
    assert card.picture.isVisible()


def test_a_picture_is_saved_as_png_and_as_svg(qtbot: QtBot, look: Look, chart: Chart, tmp_path: Path) -> None:
    card = PictureCard(look)
    qtbot.addWidget(card)
    card.show_drawing(drawing_of(chart))
    for name in ("picture.png", "picture.svg"):
        with qtbot.waitSignal(card.saved) as saved:
            card.save(tmp_path / name)
        assert saved.args == [name]
    image = QImage(str(tmp_path / "picture.png"))
    assert image.width() == 2200
    ink = {image.pixelColor(x, y).name() for x in range(0, 2200, 7) for y in range(0, image.height(), 7)}
    assert len(ink) > 3
    assert QSvgRenderer(str(tmp_path / "picture.svg")).isValid()
    assert chart.told.title in (tmp_path / "picture.svg").read_text("utf-8")


def test_a_picture_that_cannot_be_saved_is_told_in_a_sentence(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    card = PictureCard(look)
    qtbot.addWidget(card)
    card.show_drawing(drawing_of(every_chart()["year"]))
    with qtbot.waitSignal(card.failed) as failed:
        card.save(tmp_path / "no such folder" / "picture.png")
    assert failed.args is not None
    assert failed.args[0].startswith("The picture could not be saved as picture.png.")


@pytest.mark.parametrize(
    ("tall", "scale", "kept"), [(300, 1.0, True), (9_000, 1.0, False), (3_000, 2.0, True), (9_000, 2.0, False)]
)
def test_a_large_picture_takes_no_memory_while_nobody_sees_it(
    qtbot: QtBot, look: Look, tall: int, scale: float, kept: bool
) -> None:
    class Fine(Picture):
        def devicePixelRatioF(self) -> float:
            return scale

    class Tall(Drawing):
        def height(self, _look: Look, _width: float) -> float:
            return tall

        def paint(self, sheet: Sheet, height: float) -> None:
            sheet.box(QRectF(0, 0, sheet.width, height), "accent")

    picture = Fine(look)
    qtbot.addWidget(picture)
    picture.waits = True
    picture.resize(600, 400)
    picture.show_drawing(Tall(Told("Tall", "It is.", (), ())))
    picture.show()
    picture.prepare()
    assert picture._ready is not None
    picture.hide()
    assert (picture._ready is not None) is kept
    picture.show()
    picture.prepare()
    assert picture._ready is not None, "it is painted anew"
