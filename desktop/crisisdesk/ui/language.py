"""The language of buttons and sentences: Qt is told of it once, before anything with words is made."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from crisisdesk import assets, settings
from crisisdesk.ui.theme import load_arabic

SOURCE = "en"
"""What the program itself is written in."""


def languages() -> tuple[str, ...]:
    """Codes of those that there are."""
    return tuple(code for code, _ in settings.setting("language").choices if code != "system")


def chosen(wish: str) -> str:
    """The code for a setting: itself, or the first of the system's that there is; English where there is none."""
    if wish != "system":
        return wish
    known = languages()
    wished = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wished if code in known), SOURCE)


def speak(wish: str) -> None:
    """From now on text, numbers, dates and the direction of reading are this language's.

    `wish` is a value of the setting `language`.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    code = chosen(wish)
    QLocale.setDefault(_locale(code))
    right_to_left = QLocale(code).textDirection() is Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    if right_to_left:
        load_arabic()
    _be_silent(app)
    if code != SOURCE:
        # Ours last: of two translators Qt asks the younger first.
        _install(app, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _install(app, f"crisisdesk_{code}", str(assets.path("translations")))


def _locale(code: str) -> QLocale:
    """The system's own, where it speaks the language, since it knows the country; else the language's."""
    system, plain = QLocale.system(), QLocale(code)
    # Our translations are written with the language's own digits: a country with others would mix both.
    fits = system.language() == plain.language() and system.zeroDigit() == plain.zeroDigit()
    return system if fits else plain


def _be_silent(app: QApplication) -> None:
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()


def _install(app: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
