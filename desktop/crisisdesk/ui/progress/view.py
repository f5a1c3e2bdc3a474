"""The progress screen: numbers, and pictures of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crisisdesk.ui.pictures.charts import drawing_of
from crisisdesk.ui.pictures.wall import Wall
from crisisdesk.ui.progress.presenter import ProgressPresenter, Shown
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.flow import Flow
from crisisdesk.ui.widgets.page import Empty, Page, Tile

_WHOLE = frozenset({"year", "retention", "coming"})
"""Pictures that are wide by nature."""


class ProgressView(Page):
    """Numbers and pictures."""

    def __init__(self, look: Look, presenter: ProgressPresenter, parent: QWidget | None = None) -> None:
        super().__init__(look, title="", in_parts=True, parent=parent)
        self.title.setText(self.tr("Progress"))
        self.setAccessibleName(self.tr("Progress"))
        self.presenter = presenter
        presenter.setParent(self)
        self.make_in_pieces(self._build_numbers, self._build_wall, self._build_empty)

    def _build_empty(self) -> None:
        presenter = self.presenter
        self.empty = Empty(
            heading=self.tr("Here you will see how much you hold"),
            text=self.tr("After your first answers: what share was right, what is still known after days, what comes."),
            button=self.tr("Start a quick quiz"),
        )
        self.empty.pressed.connect(presenter.begin_quick)
        self.dress(self.empty)
        self.outer.addWidget(self.empty)
        self.outer.addStretch(1)
        self.empty.hide()
        presenter.counted.connect(self._show_numbers)
        presenter.emptied.connect(self._show_empty)

    def _build_numbers(self) -> None:
        self._full = QWidget()
        self._full.hide()
        self.outer.addWidget(self._full)
        self._parts = column = QVBoxLayout(self._full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        tiles = QWidget()
        self.dress(tiles)
        row = Flow(tiles, spacing=12, fill=True)
        self.tiles = [Tile("") for _ in range(6)]
        for tile in self.tiles:
            row.addWidget(tile)
        column.addWidget(tiles)

    def _build_wall(self) -> None:
        self.wall = Wall(self.look, whole=_WHOLE)
        self.wall.saved.connect(self.presenter.tell_saved)
        self.wall.failed.connect(self.presenter.tell_failed)
        self.wall.opened.connect(lambda _, key: self.presenter.practise(key))
        self._parts.addWidget(self.wall)

    def show_page(self) -> None:
        """Read the numbers anew."""
        self.presenter.refresh()

    def first_focus(self) -> QWidget | None:
        """The first picture, or what there is to press."""
        if self.empty.isVisibleTo(self) or not self.wall.cards:
            return self.empty.button
        return next(iter(self.wall.cards.values())).picture

    def _show_numbers(self, shown: Shown) -> None:
        self.put_away(self.empty)
        self._full.show()
        for tile, (number, words) in zip(self.tiles, shown.tiles, strict=True):
            tile.show_number(number, words)
        # Numbers and pictures together are too much for one turn of the window's loop.
        QTimer.singleShot(0, self, partial(self._show_pictures, shown))

    def _show_pictures(self, shown: Shown) -> None:
        self.wall.show_drawings({name: drawing_of(chart) for name, chart in shown.charts})
        self.settle_focus()

    def _show_empty(self) -> None:
        self.put_away(self._full)
        self.empty.show()
        self.settle_focus()
