"""The progress screen: numbers, and tables with a bar to each line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from crisisdesk.ui.progress.presenter import Bar, ProgressPresenter, Shown
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Card, Text
from crisisdesk.ui.widgets.flow import Flow
from crisisdesk.ui.widgets.page import Empty, Page, Tile


class Stripe(QWidget):
    """A bar as long as its share."""

    def __init__(self, look: Look, share: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._share = look, share
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As thick as a line is high, nearly."""
        return QSize(self._look.px(80), self._look.px(10))

    def minimumSizeHint(self) -> QSize:
        """It may be short."""
        return QSize(self._look.px(40), self._look.px(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The groove and the bar in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        painter.setBrush(self._look.colour("line"))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        length = self.width() * self._share
        left = 0.0 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else self.width() - length
        painter.setBrush(self._look.colour("accent"))
        painter.drawRoundedRect(QRectF(left, 0, length, self.height()), radius, radius)


class BarCard(Card):
    """A heading and lines under it."""

    def __init__(self, look: Look, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(margin=20, spacing=12, parent=parent)
        self._look = look
        self.column.addWidget(Text(heading, face="heading"))
        self._lines: QWidget | None = None
        self.setAccessibleName(heading)
        # There is nothing in it to press, but who uses the keyboard must get to it to read it.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        """Show these lines."""
        if self._lines is not None:
            self._lines.hide()
            self._lines.deleteLater()
        self._lines = QWidget()
        grid = QGridLayout(self._lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for row, bar in enumerate(bars):
            name, said = Text(bar.name), Text(bar.said, face="small")
            said.setWordWrap(False)
            # As wide in every card, so that the bars of all begin and end in line.
            said.setMinimumWidth(self._look.px(92))
            said.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(name, row, 0)
            grid.addWidget(Stripe(self._look, bar.share), row, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(said, row, 2, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.column.addWidget(self._lines)
        spoken = QCoreApplication.translate("BarCard", "{name}: {number}")
        self.setAccessibleDescription("; ".join(spoken.format(name=bar.name, number=bar.said) for bar in bars))
        self.setVisible(bool(bars))


class ProgressView(Page):
    """Numbers."""

    def __init__(self, look: Look, presenter: ProgressPresenter, parent: QWidget | None = None) -> None:
        super().__init__(look, title="", parent=parent)
        self.title.setText(self.tr("Progress"))
        self.setAccessibleName(self.tr("Progress"))
        self.presenter = presenter
        presenter.setParent(self)
        self.empty = Empty(
            heading=self.tr("Here you will see how much you hold"),
            text=self.tr("After your first answers: what share was right, what is still known after days, what comes."),
            button=self.tr("Start a quick quiz"),
        )
        self.empty.pressed.connect(presenter.begin_quick)
        self._build_numbers()
        self.outer.addWidget(self.empty)
        self.outer.addStretch(1)
        self.empty.hide()
        self._tiles.hide()
        for card in self._cards():
            card.hide()
        presenter.counted.connect(self._show_numbers)
        presenter.emptied.connect(self._show_empty)

    def _build_numbers(self) -> None:
        self._tiles = QWidget()
        row = Flow(self._tiles, spacing=12, fill=True)
        self.tiles = [Tile("") for _ in range(6)]
        for tile in self.tiles:
            row.addWidget(tile)
        self.outer.addWidget(self._tiles)
        self.coming = BarCard(self.look, self.tr("Comes back in the next days"))
        self.kinds = BarCard(self.look, self.tr("By kind of question"))
        self.articles = BarCard(self.look, self.tr("By article"))
        for card in self._cards():
            self.outer.addWidget(card)

    def _cards(self) -> tuple[BarCard, ...]:
        return self.coming, self.kinds, self.articles

    def show_page(self) -> None:
        """Read the numbers anew."""
        self.presenter.refresh()

    def first_focus(self) -> QWidget | None:
        """What there is to press; the numbers are read by the arrows of the page."""
        return self.empty.button if self.empty.isVisibleTo(self) else self.coming

    def _show_numbers(self, shown: Shown) -> None:
        self.put_away(self.empty)
        self._tiles.show()
        for tile, (number, words) in zip(self.tiles, shown.tiles, strict=True):
            tile.show_number(number, words)
        self.coming.show_bars(shown.coming)
        self.kinds.show_bars(shown.kinds)
        self.articles.show_bars(shown.articles)
        self.settle_focus()

    def _show_empty(self) -> None:
        self.put_away(self._tiles, *self._cards())
        self.empty.show()
        self.settle_focus()
