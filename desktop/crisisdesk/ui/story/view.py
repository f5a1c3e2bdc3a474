"""The overview: who said what, the days, the map."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from crisisdesk.ui.pictures.drawing import Drawing
from crisisdesk.ui.pictures.wall import Wall
from crisisdesk.ui.story.atlas import AtlasDrawing
from crisisdesk.ui.story.notes import DaysDrawing, SpeakersDrawing
from crisisdesk.ui.story.presenter import Shown, StoryPresenter
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Text
from crisisdesk.ui.widgets.page import Empty, Page
from crisisdesk.ui.widgets.picks import PickOne

_PICTURES = ("speakers", "days", "atlas")


class StoryView(Page):
    """Three pictures, of one article, a collection, or all."""

    def __init__(self, look: Look, presenter: StoryPresenter, parent: QWidget | None = None) -> None:
        super().__init__(look, title="", in_parts=True, parent=parent)
        self.title.setText(self.tr("Overview"))
        self.setAccessibleName(self.tr("Overview"))
        self.presenter = presenter
        presenter.setParent(self)
        self.empty = Empty(
            heading=self.tr("Here you will see who said what, when and where"),
            text=self.tr("Add an article, and its people, days and places are drawn from it."),
            button=self.tr("Add an article"),
        )
        self.empty.pressed.connect(presenter.open_library)
        self._build()
        self.outer.addWidget(self.empty)
        self.outer.addStretch(1)
        self.empty.hide()
        self._full.hide()
        presenter.told.connect(self._show)
        presenter.emptied.connect(self._show_empty)

    def _build(self) -> None:
        self._full = QWidget()
        column = QVBoxLayout(self._full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.scope = PickOne(name=self.tr("What is drawn"))
        self.scope.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.wall = Wall(self.look, whole=frozenset(_PICTURES), most=len(_PICTURES))
        column.addWidget(self.scope)
        self.left_out = Text(face="muted")
        self.dress(self.scope, self.left_out, self.empty)
        column.addWidget(self.left_out)
        column.addWidget(self.wall)
        self.outer.addWidget(self._full)
        self.scope.activated.connect(lambda at: self.presenter.choose(self.scope.itemData(at)))
        self.wall.opened.connect(lambda _, key: self.presenter.open_passage(key))
        self.wall.saved.connect(self.presenter.tell_saved)
        self.wall.failed.connect(self.presenter.tell_failed)

    def show_page(self) -> None:
        """Read it anew."""
        self.presenter.refresh()

    def first_focus(self) -> QWidget | None:
        """What is drawn can be chosen first."""
        return self.empty.button if self.empty.isVisibleTo(self) else self.scope

    def _show(self, shown: Shown) -> None:
        self.put_away(self.empty)
        self._full.show()
        self.scope.show_picks(shown.scopes, chosen=shown.scope)
        self.left_out.setText(shown.left_out)
        self.left_out.setVisible(bool(shown.left_out))
        drawings: dict[str, Drawing] = {}
        if shown.speakers is not None:
            drawings["speakers"] = SpeakersDrawing(shown.speakers)
        if shown.days is not None:
            drawings["days"] = DaysDrawing(shown.days)
        if shown.atlas is not None:
            drawings["atlas"] = AtlasDrawing(shown.atlas)
        # To fill the page takes a turn already.
        self.wall.show_drawings(drawings, at_once=False)
        self.settle_focus()

    def _show_empty(self) -> None:
        self.put_away(self._full)
        self.empty.show()
        self.settle_focus()
