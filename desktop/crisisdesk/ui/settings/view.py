"""The settings screen, made from the one declared table: a row a setting, a control by its type."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, Qt, QTime
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QVBoxLayout, QWidget

from crisisdesk.settings import TABLE, Setting, Value
from crisisdesk.ui.reminder import has_tray
from crisisdesk.ui.settings.presenter import SettingsPresenter
from crisisdesk.ui.theme import Look
from crisisdesk.ui.widgets.basics import Backed, Button, Text, rule
from crisisdesk.ui.widgets.fields import NumberField
from crisisdesk.ui.widgets.page import Page, buttons
from crisisdesk.ui.widgets.picks import OneOf

# The table of settings knows nothing of Qt; packaging/translations.py gathers its words.
translate = QCoreApplication.translate


class SettingsView(Page):
    """All settings."""

    def __init__(self, look: Look, presenter: SettingsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(look, title="", in_parts=True, parent=parent)
        self.title.setText(self.tr("Settings"))
        self.setAccessibleName(self.tr("Settings"))
        self.presenter = presenter
        presenter.setParent(self)
        self._lines = Backed(margin=24, spacing=_BETWEEN)
        self.outer.addWidget(self._lines)
        self.backups = Button(self.tr("Backups"), hint=self.tr("See them, make one, put one back"))
        self.backups.clicked.connect(presenter.show_backups)
        self.about = Button(self.tr("About Crisis Desk"), hint=self.tr("Version, folders and licences"))
        self.about.clicked.connect(presenter.show_about)
        self.dress(self._lines.card, self.backups, self.about)
        self.controls: dict[str, _Control] = {}
        self.make_in_pieces(
            *(partial(self._add, TABLE[at : at + _A_FEW]) for at in range(0, len(TABLE), _A_FEW)), self._build_foot
        )

    def show_page(self) -> None:
        """Show what is set now."""
        self.presenter.refresh()

    def first_focus(self) -> QWidget | None:
        """The first control."""
        return next(iter(self.controls.values()), None)

    def _show_settings(self, rows: tuple[tuple[Setting, Value], ...]) -> None:
        for setting, value in rows:
            self.controls[setting.key].show_value(value)

    def _build_foot(self) -> None:
        # Under the settings, and after them for Tab.
        self.outer.addLayout(buttons(self.backups, self.about))
        self.outer.addStretch(1)
        self.presenter.listed.connect(self._show_settings)

    def _add(self, settings: tuple[Setting, ...]) -> None:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BETWEEN)
        self._lines.column.addWidget(part)
        look = self.dress(part)
        for setting in settings:
            if self.controls:
                column.addWidget(rule())
            column.addWidget(self._line(look, setting))

    def _line(self, look: Look, setting: Setting) -> QWidget:
        label, help_words = translate("Settings", setting.label), translate("Settings", setting.help)
        if setting.key == "reminder" and not has_tray():
            help_words += " " + self.tr("This desktop shows none, so no reminder comes.")
        control = _control(setting, lambda value: self.presenter.change(setting.key, value))
        control.setAccessibleName(label)
        control.setAccessibleDescription(help_words)
        self.controls[setting.key] = control
        return _Line(look, label, help_words, control)


_A_FEW = 3
_BETWEEN = 14
"""Pixels between a line and a rule."""


class _Line(QWidget):
    """What is set and what that means, and the control beside them, or under them where there is little room."""

    def __init__(self, look: Look, label: str, about: str, control: QWidget) -> None:
        super().__init__()
        self._look, self._wide = look, True
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(Text(label, face="strong"))
        words.addWidget(Text(about, face="small"))
        self._row.addLayout(words, 1)
        self._control = control
        self._row.addWidget(control)
        self._row.setAlignment(control, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        look.changed.connect(self._fit_control)
        look.changed.connect(self._arrange)
        self._fit_control()

    def _fit_control(self) -> None:
        # How wide a number is, the style sheet says.
        if isinstance(self._control, Choose):
            self._control.setMinimumWidth(self._look.px(184))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need the other arrangement."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= self._look.px(_BESIDE)
        if wide is self._wide:
            return  # or all around would be laid out once more
        self._wide = wide
        self._row.setSpacing(16 if wide else 8)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)


_BESIDE = 560
"""Pixels at 100 % from which a control stands beside its words."""


class Choose(OneOf):
    """One of a few words."""

    def __init__(self, setting: Setting, tell: Callable[[Value], None]) -> None:
        super().__init__()
        for value, words in setting.choices:
            self.addItem(_shown(words), value)
        self.activated.connect(lambda at: tell(self.itemData(at)))

    def show_value(self, value: Value) -> None:
        """Show it without telling."""
        self.setCurrentIndex(self.findData(value))


def _shown(words: str) -> str:
    """A choice in the reader's language, a time of day as it is written there."""
    time = QTime.fromString(words, "HH:mm")
    return QLocale().toString(time, QLocale.FormatType.ShortFormat) if time.isValid() else translate("Settings", words)


class Number(NumberField):
    """A whole number; shares are shown in percent."""

    def __init__(self, setting: Setting, tell: Callable[[Value], None]) -> None:
        super().__init__()
        self._scale = 100 if setting.type is float else 1
        self._whole = setting.type is int
        self.setRange(self._up(setting.low or 0), self._up(setting.high if setting.high is not None else 1000))
        self.setSingleStep(self._up(setting.step or 1))
        self.setKeyboardTracking(False)
        if not self._whole or setting.key.endswith("_size"):
            self.show_percent()
        self.valueChanged.connect(lambda shown: tell(self._down(shown)))

    def _up(self, value: float) -> int:
        return round(value * self._scale)

    def _down(self, shown: int) -> Value:
        return shown if self._whole else shown / self._scale

    def show_value(self, value: Value) -> None:
        """Show it without telling."""
        with QSignalBlocker(self):
            self.setValue(self._up(float(value)))


class Check(QCheckBox):
    """On or off."""

    def __init__(self, tell: Callable[[Value], None]) -> None:
        super().__init__()
        self.setProperty("alone", "yes")
        self.clicked.connect(lambda checked: tell(bool(checked)))

    def show_value(self, value: Value) -> None:
        """Show it without telling."""
        self.setChecked(bool(value))


_Control = Choose | Number | Check


def _control(setting: Setting, tell: Callable[[Value], None]) -> _Control:
    if setting.choices:
        return Choose(setting, tell)
    return Check(tell) if setting.type is bool else Number(setting, tell)
