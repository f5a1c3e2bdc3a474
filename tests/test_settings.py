"""settings.py."""

from __future__ import annotations

import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crisisdesk.settings import TABLE, InvalidSetting, Settings, as_toml, load, save, setting


def test_a_first_start_has_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.toml") == Settings()


def test_each_default_fits_its_own_row() -> None:
    assert all(row.checked(row.default) == row.default for row in TABLE)


def test_each_setting_says_what_it_is_for() -> None:
    assert all(row.label and row.help.endswith(".") for row in TABLE)


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    wished = Settings(
        theme="dark", text_size=150, new_per_day=5, retention=0.85, larger_model=True, reduced_motion=True
    )
    save(wished, tmp_path / "config" / "settings.toml")
    assert load(tmp_path / "config" / "settings.toml") == wished


@given(st.sampled_from(["system", "light", "dark"]), st.integers(80, 200), st.floats(0.70, 0.97), st.booleans())
def test_any_fitting_settings_come_back_from_their_text(theme: str, size: int, retention: float, still: bool) -> None:
    wished = Settings(theme=theme, text_size=size, retention=retention, reduced_motion=still)
    said = tomllib.loads(as_toml(wished))
    assert Settings(**said) == wished


def test_the_file_explains_each_setting(tmp_path: Path) -> None:
    save(Settings(), tmp_path / "settings.toml")
    text = (tmp_path / "settings.toml").read_text("utf-8")
    assert all(row.help in text for row in TABLE)


def test_saving_leaves_no_other_file(tmp_path: Path) -> None:
    save(Settings(), tmp_path / "settings.toml")
    save(Settings(text_size=120), tmp_path / "settings.toml")
    assert [file.name for file in tmp_path.iterdir()] == ["settings.toml"]


def test_one_value_that_cannot_be_leaves_the_others(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('theme = "pink"\ntext_size = 120\nretention = 2\n', "utf-8")
    assert load(tmp_path / "settings.toml") == Settings(text_size=120)


def test_a_setting_of_another_version_is_no_harm(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("voice = 3\nnew_per_day = 7\n", "utf-8")
    assert load(tmp_path / "settings.toml") == Settings(new_per_day=7)


@pytest.mark.parametrize("content", [b"theme = ", b"\xff\xfe\x00", b"[theme]\n[theme]"])
def test_a_damaged_file_is_put_aside_and_the_start_goes_on(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.toml").write_bytes(content)
    assert load(tmp_path / "settings.toml") == Settings()
    assert (tmp_path / "settings.toml.damaged").read_bytes() == content


WRITTEN = [f"{row.key} = " for row in TABLE] + [
    "true", "false", '"dark"', "'", '"', "0.9", "1e999", "nan", "-inf", "2022-02-30", "[", "]", "[[", "{", "}", "=", "\n", "#",
    "9" * 5000, "[" * 2000,
]  # fmt: skip
SCRAPS = st.lists(st.sampled_from(WRITTEN).map(str.encode) | st.binary(max_size=6), max_size=12).map(b"".join)


@example(b"x = " + b"[" * 5000)
@example(b"x = " + b"9" * 5000)
@given(SCRAPS)
def test_any_bytes_are_settings(data: bytes) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "settings.toml"
        file.write_bytes(data)
        found = load(file)
        file.write_text(as_toml(found), encoding="utf-8")
        assert load(file) == found


def test_a_folder_in_the_file_s_place_is_no_harm(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").mkdir()
    assert load(tmp_path / "settings.toml") == Settings()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("theme", "pink"),
        ("text_size", 79),
        ("text_size", 201),
        ("text_size", "100"),
        ("text_size", 100.0),
        ("new_per_day", True),
        ("retention", 0.98),
        ("retention", float("nan")),
        ("larger_model", 1),
        ("larger_model", None),
    ],
)
def test_a_value_that_cannot_be_is_refused_with_a_sentence(key: str, value: object) -> None:
    with pytest.raises(InvalidSetting, match=rf"^{setting(key).label} .+\.$"):
        Settings().with_value(key, value)


def test_an_unknown_setting_is_refused_by_its_name() -> None:
    with pytest.raises(InvalidSetting, match="voice"):
        Settings().with_value("voice", 1)


def test_a_whole_number_is_a_fine_share() -> None:
    assert setting("new_per_day").checked(0) == 0
    assert Settings().with_value("text_size", 200).text_size == 200
