"""The one table of settings: the page, the file and the docs come from it."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, TypeAlias

Value: TypeAlias = bool | int | float | str
OFF = "off"
"""No time of day."""


class InvalidSetting(ValueError):
    """A value that a setting cannot have, or a setting that is not there; str() is a sentence for the person."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One row of the table. `low` and `high` are both allowed; `choices` pair a value with its words."""

    key: str
    default: Value
    label: str
    help: str
    low: float | None = None
    high: float | None = None
    step: float | None = None
    choices: tuple[tuple[str, str], ...] = ()

    @property
    def type(self) -> type[Value]:
        """One of bool, int, float, str."""
        return type(self.default)

    def checked(self, value: object) -> Value:
        """The value as the setting's own type. InvalidSetting where it does not fit."""
        if self.type is float and type(value) is int:
            value = float(value)
        # Not isinstance: True would pass for 1.
        if type(value) is not self.type or not isinstance(value, bool | int | float | str):
            raise InvalidSetting(f"{self.label} cannot be {value!r}.")
        if self.choices and value not in dict(self.choices):
            raise InvalidSetting(f"{self.label} is one of {', '.join(dict(self.choices))}, not {value!r}.")
        if self.low is not None and self.high is not None and not self.low <= float(value) <= self.high:
            raise InvalidSetting(f"{self.label} lies between {self.low:g} and {self.high:g}, not at {value}.")
        return value


def _declared(label: str, help: str, *, default: Value, **more: Any) -> Any:  # noqa: A002 - the table's own word
    return field(default=default, metadata={"label": label, "help": help, **more})


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their values."""

    theme: str = _declared(
        "Theme",
        "Light, dark, high contrast, or whichever the system uses.",
        default="system",
        choices=(("system", "As the system"), ("light", "Light"), ("dark", "Dark"), ("contrast", "High contrast")),
    )
    language: str = _declared(
        "Language",
        "Of buttons and sentences; it changes at the next start. Questions stay in the article's own language.",
        default="system",
        choices=(
            ("system", "As the system"),
            ("en", "English"),
            ("uk", "Українська"),
            ("ru", "Русский"),
            ("de", "Deutsch"),
            ("fr", "Français"),
            ("es", "Español"),
            ("ar", "العربية"),
        ),
    )
    typeface: str = _declared(
        "Typeface",
        "Atkinson Hyperlegible is drawn for weak eyes: no letter looks like another.",
        default="standard",
        choices=(("standard", "Inter and Source Serif"), ("readable", "Atkinson Hyperlegible")),
    )
    text_size: int = _declared(
        "Text size", "In percent of the system's own size.", default=100, low=80, high=200, step=10
    )
    new_per_day: int = _declared(
        "New questions a day",
        "How many questions not yet met are brought up in a day.",
        default=20,
        low=0,
        high=200,
        step=5,
    )
    retention: float = _declared(
        "Wished-for retention",
        "The share of answers to be still known when a question comes back. Higher means more questions a day.",
        default=0.90,
        low=0.70,
        high=0.97,
        step=0.01,
    )
    reviews_per_day: int = _declared(
        "Reviews a day",
        "How many questions come back on one day at most. The rest waits for the next days.",
        default=200,
        low=10,
        high=2000,
        step=10,
    )
    steps: str = _declared(
        "Learning steps",
        "When a question that is new or was not known comes back on the same day; once it is known after the last step, it "
        "comes back after days.",
        default="10",
        choices=(
            ("10", "10 minutes"),
            ("1 10", "1, then 10 minutes"),
            ("10 60", "10, then 60 minutes"),
            ("1 10 60", "1, 10, then 60 minutes"),
        ),
    )
    harder: bool = _declared(
        "Forms grow with mastery",
        "What you hold for days is asked by typing, what you hold for weeks by free recall. After a slip it is one step easier.",
        default=True,
    )
    ask_confidence: bool = _declared(
        "Ask how sure I am",
        "Before an answer is shown you say whether you are sure, think so or guess. Progress then shows how right you were.",
        default=False,
    )
    reminder: str = _declared(
        "Reminder",
        "Once a day, at this time, the system shows how much is due, where something is. Crisis Desk has to be open, if only in "
        "the background, on a desktop that shows notifications.",
        default=OFF,
        choices=((OFF, "None"), *((f"{hour:02}:{minute:02}",) * 2 for hour in range(5, 24) for minute in (0, 30))),
    )
    rollover_hour: int = _declared(
        "A day begins at",
        "The hour, by your clock, at which a new day of study begins. Answers after midnight still count for the evening.",
        default=4,
        low=0,
        high=12,
        step=1,
    )
    larger_model: bool = _declared(
        "Larger language model",
        "Reads articles with the larger model where one is installed. Slower, and a little more exact.",
        default=False,
    )
    reduced_motion: bool = _declared("Reduced motion", "Nothing slides or fades.", default=False)

    def with_value(self, key: str, value: object) -> Settings:
        """These settings with one changed. InvalidSetting where there is no such key or the value does not fit."""
        fitting: dict[str, Any] = {key: setting(key).checked(value)}
        return replace(self, **fitting)


def _row(declared: Field[Any]) -> Setting:
    default: Any = declared.default
    return Setting(declared.name, default, **declared.metadata)


TABLE: tuple[Setting, ...] = tuple(_row(declared) for declared in fields(Settings))


def setting(key: str) -> Setting:
    """The row of a key. InvalidSetting where there is none."""
    for row in TABLE:
        if row.key == key:
            return row
    raise InvalidSetting(f"There is no setting called {key!r}.")


def load(file: Path) -> Settings:
    """What the file says; the default for each thing that it does not say, or says in a way that cannot be.

    A file that is no TOML is put aside as NAME.damaged, never overwritten. Raises nothing: settings never stop a start.
    """
    try:
        raw = file.read_bytes()
    except OSError:
        return Settings()
    try:
        said = tomllib.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        _put_aside(file)
        return Settings()
    return _fitting(said)


def save(settings: Settings, file: Path) -> None:
    """Writes all settings, each with its help; the file is the old one or the new one, never half. OSError if it cannot."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = file.with_name(f"{file.name}.{os.getpid()}.new")
    try:
        with fresh.open("w", encoding="utf-8", newline="\n") as stream:
            stream.write(as_toml(settings))
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(file)
    finally:
        fresh.unlink(missing_ok=True)


def as_toml(settings: Settings) -> str:
    """The file's text."""
    return "\n".join(_entry(row, getattr(settings, row.key)) for row in TABLE)


def _entry(row: Setting, value: Value) -> str:
    allowed = f" Between {row.low:g} and {row.high:g}." if row.low is not None and row.high is not None else ""
    one_of = f" One of: {', '.join(dict(row.choices))}." if row.choices else ""
    # Strings are choices from the table, so they need no escapes.
    written = f'"{value}"' if isinstance(value, str) else str(value).lower()
    return f"# {row.label}. {row.help}{allowed}{one_of}\n{row.key} = {written}\n"


def _fitting(said: Mapping[str, object]) -> Settings:
    settings = Settings()
    for row in TABLE:
        try:
            settings = settings.with_value(row.key, said.get(row.key, row.default))
        except InvalidSetting:
            continue
    return settings


def _put_aside(file: Path) -> None:
    try:
        file.replace(file.with_name(f"{file.name}.damaged"))
    except OSError:
        return
