"""How everything looks: colours by purpose, sizes by the learner's text size, faces, icons, one style sheet."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from enum import Enum
from functools import cache
from string import Template
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QImage, QPalette, QPixmap

from crisisdesk import assets

SMALLEST, LARGEST = 80, 200
_SANS, _SERIF = "Inter", "Source Serif 4"
_READABLE, _ARABIC = "Atkinson Hyperlegible", "Noto Sans Arabic"
_SANS_FILES = ("Inter-Regular.otf", "Inter-SemiBold.otf")
_SERIF_FILES = ("SourceSerif4-Regular.otf", "SourceSerif4-It.otf", "SourceSerif4-Semibold.otf")
_READABLE_FILES = tuple(f"AtkinsonHyperlegible-{each}.ttf" for each in ("Regular", "Bold", "Italic"))
_MEASURES = 512
"""Heights of words that are at hand: those of a few drawings."""
_ARABIC_FILES = ("NotoSansArabic-Regular.ttf", "NotoSansArabic-SemiBold.ttf")


class Face(Enum):
    """What a text is for: family, size in pixels at 100 %, weight."""

    BODY = (_SANS, 15, QFont.Weight.Normal)
    STRONG = (_SANS, 15, QFont.Weight.DemiBold)
    SMALL = (_SANS, 13, QFont.Weight.Normal)
    TAG = (_SANS, 13, QFont.Weight.DemiBold)
    HEADING = (_SANS, 17, QFont.Weight.DemiBold)
    STEM = (_SANS, 23, QFont.Weight.DemiBold)
    TITLE = (_SANS, 27, QFont.Weight.DemiBold)
    NUMBER = (_SANS, 32, QFont.Weight.DemiBold)
    SERIF = (_SERIF, 17, QFont.Weight.Normal)
    HEADLINE = (_SERIF, 32, QFont.Weight.DemiBold)


def load_tokens(theme: str) -> dict[str, str]:
    """The colours of the theme "light", "dark" or "contrast", as #RRGGBB by purpose."""
    return dict(_load_theme(theme)["tokens"])


@cache
def _load_theme(theme: str) -> dict[str, Any]:
    with assets.path(f"themes/{theme}.toml").open("rb") as file:
        return tomllib.load(file)


def load_sans() -> None:
    """Make the app's own sans known to Qt."""
    _load_fonts(_SANS_FILES)


def load_serif() -> None:
    """Make the article's serif known to Qt; not needed for the first frame."""
    _load_fonts(_SERIF_FILES)


def load_readable() -> None:
    """Make the typeface for weak eyes known to Qt."""
    _load_fonts(_READABLE_FILES)


def load_arabic() -> None:
    """Make the Arabic letters known to Qt."""
    _load_fonts(_ARABIC_FILES)


@cache
def _load_fonts(names: tuple[str, ...]) -> None:
    for name in names:
        QFontDatabase.addApplicationFont(str(assets.path(f"fonts/{name}")))


class Look(QObject):
    """The theme and text size in use. Widgets that paint themselves ask it; `changed` tells them to ask again."""

    changed = Signal()
    part_changed = Signal()
    """One of its parts looks otherwise."""

    def __init__(
        self,
        *,
        theme: str = "system",
        percent: int = 100,
        typeface: str = "standard",
        still: bool = False,
        twin_of: Look | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`twin_of` is one with which it has what is made of theme and size in common; it follows that one when told, not by
        itself."""
        super().__init__(parent)
        self._wish = theme
        self._percent = _within(percent)
        self._typeface = typeface
        self._still = still
        self._first = twin_of or self
        self.parts: list[Look] = []
        """Those of parts of what has this one, which come after it."""
        self._icons: dict[tuple[str, str, int], QIcon] = {}
        self._fonts: dict[tuple[Face, int, str], QFont] = {}
        self._measures: dict[tuple[Face, str, float, int, str], float] = {}
        self._sheets: dict[tuple[str, int, str, bool], str] = {}
        self._read_theme()
        if twin_of is None:
            QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        else:
            self._icons, self._fonts = twin_of._icons, twin_of._fonts
            self._measures, self._sheets = twin_of._measures, twin_of._sheets

    @property
    def name(self) -> str:
        """The theme in use: "light", "dark" or "contrast"."""
        return self._read[0]

    def _wished(self) -> tuple[str, int, str]:
        return self._theme_wished(), self._percent, self._typeface

    def _theme_wished(self) -> str:
        if self._wish != "system":
            return self._wish
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    @property
    def percent(self) -> int:
        """The text size, 80 to 200."""
        return self._percent

    def choose(
        self,
        *,
        theme: str | None = None,
        percent: int | None = None,
        typeface: str | None = None,
        still: bool | None = None,
    ) -> None:
        """Use another theme ("system", "light", "dark", "contrast"), text size, typeface ("standard", "readable") or motion."""
        self._still = self._still if still is None else still
        self._wish = theme or self._wish
        self._percent = _within(percent or self._percent)
        self._typeface = typeface or self._typeface
        self._renew()

    @property
    def still(self) -> bool:
        """Whether nothing slides or fades."""
        return self._first._still

    def twin(self) -> Look:
        """Another in the same theme and size, for a part of the window that is given its style in a turn of its own."""
        return Look(theme=self._wish, percent=self._percent, typeface=self._typeface, twin_of=self, parent=self)

    def part(self) -> Look:
        """A twin for a part of what has this one."""
        self.parts.append(self._first.twin())
        self.parts[-1].follow(self)
        self.parts[-1].changed.connect(self.part_changed)
        return self.parts[-1]

    def is_behind(self, other: Look) -> bool:
        """Whether it does not look as the other one does by now."""
        return self._read != other._read

    def follow(self, other: Look) -> None:
        """Look as the other one does by now."""
        self._wish, self._percent, self._typeface = other._wish, other._percent, other._typeface
        if self._wished() != self._read:
            self._read_theme()
            self.changed.emit()

    def _read_theme(self) -> None:
        self._read = self._wished()
        theme = _load_theme(self.name)
        self._tokens: dict[str, str] = theme["tokens"]
        self._scheme: str = theme["scheme"]
        if self._typeface == "readable":
            load_readable()

    def colour(self, token: str) -> QColor:
        """The colour for a purpose."""
        return QColor(self._tokens[token])

    def mixed(self, low: str, high: str, share: float) -> QColor:
        """A colour between two purposes: `low` at 0, `high` at 1."""
        one, other = self.colour(low), self.colour(high)
        parts = zip((one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()), strict=True)
        return QColor(*(round(start + (end - start) * share) for start, end in parts))

    def px(self, at_100: float) -> int:
        """A length of so many pixels at 100 %."""
        return round(at_100 * self._percent / 100)

    def font(self, face: Face) -> QFont:
        """The font of a face in the size in use."""
        asked = (face, self._percent, self._typeface)
        if asked not in self._fonts:
            self._fonts[asked] = self._made_font(face)
        return QFont(self._fonts[asked])

    def measured(self, what: tuple[Face, str, float], measure: Callable[[], float]) -> float:
        """What `measure` gives of these words, reckoned once in the size in use."""
        asked = (*what, self._percent, self._typeface)
        if asked not in self._measures:
            self._measures[asked] = measure()
            if len(self._measures) > _MEASURES:
                del self._measures[next(iter(self._measures))]
        return self._measures[asked]

    @property
    def typeface(self) -> str:
        """ "standard" or "readable"."""
        return self._typeface

    def _made_font(self, face: Face) -> QFont:
        family, size, weight = face.value
        font = QFont(self.families(family))
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def families(self, family: str = _SANS) -> list[str]:
        """The family and those that have the letters it lacks."""
        return [*([_READABLE] if self._typeface == "readable" else []), family, _ARABIC]

    def icon(self, name: str, token: str = "text") -> QIcon:
        """A shipped icon in the colour of a purpose."""
        key = (name, self._tokens[token], self.px(48))
        if key not in self._icons:
            self._icons[key] = self._tinted(name, token)
        return self._icons[key]

    def _tinted(self, name: str, token: str) -> QIcon:
        source = assets.path(f"icons/{name}.svg").read_text("utf-8")
        tinted = source.replace("currentColor", self._tokens[token])
        # Twice the size, so that it stays sharp at 200 % and on dense screens.
        side = str(self.px(48))
        sized = tinted.replace('width="24"', f'width="{side}"').replace('height="24"', f'height="{side}"')
        return QIcon(QPixmap.fromImage(QImage.fromData(sized.encode())))

    def palette(self) -> QPalette:
        """The colours for what Qt's own style draws."""
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.colour(token))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("muted"))
        return palette

    def style_sheet(self) -> str:
        """The style sheet of the window, with colours and sizes filled in."""
        # Qt mirrors where a part stands, but not the room that is left for it.
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        asked = (*self._read, mirrored)
        if asked not in self._sheets:
            self._sheets[asked] = self._made_sheet(mirrored=mirrored)
        return self._sheets[asked]

    def _made_sheet(self, *, mirrored: bool) -> str:
        template = assets.path("themes/desk.qss").read_text("utf-8")
        values = dict(self._tokens)
        values |= {f"p{size}": f"{self.px(size)}px" for size in range(1, 101)}
        # With the focus the edge is one pixel wider in any size of text, and the room within it so much less.
        values |= {f"f{size}": f"{self.px(size) - 1}px" for size in range(1, 101)}
        values |= {name: '", "'.join(self.families(family)) for name, family in (("sans", _SANS), ("serif", _SERIF))}
        values |= dict(zip(("start", "end"), ("right", "left") if mirrored else ("left", "right"), strict=True))
        values["tick"] = assets.path(f"icons/check-{self._scheme}.svg").as_posix()
        values |= {way: assets.path(f"icons/{way}-{self._scheme}.svg").as_posix() for way in ("up", "down")}
        return Template(template).substitute(values)

    def _follow_system(self) -> None:
        if self._wish == "system":
            self._renew()

    def _renew(self) -> None:
        if self._wished() != self._read:
            self._read_theme()
            self._icons.clear()
            self._sheets.clear()
            self.changed.emit()


def _within(percent: int) -> int:
    return max(SMALLEST, min(LARGEST, percent))


_PALETTE = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "bg",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
}
