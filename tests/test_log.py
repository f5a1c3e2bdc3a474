"""log.py."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from crisisdesk import log

SECRET = "Kamala Harris spoke of a minor incursion"


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    """A log that has begun, and is closed again."""
    yield log.start(tmp_path)
    log.stop()


def test_a_message_is_written_with_its_module(file: Path) -> None:
    logging.getLogger("crisisdesk.store").warning("moved %s aside", "library.db")
    assert "WARNING" in file.read_text("utf-8")
    assert "crisisdesk.store: moved library.db aside" in file.read_text("utf-8")


def test_nothing_is_written_before_there_is_something_to_say(file: Path) -> None:
    assert not file.exists()


def test_a_text_is_not_kept(file: Path) -> None:
    log.logger.error("cannot read %s", f"{'a' * 120}{SECRET}")
    assert SECRET not in file.read_text("utf-8")


def _fail_over(text: str) -> None:
    try:
        int(text)
    except ValueError as error:
        raise RuntimeError(f"could not read {text}") from error


def test_an_exception_is_named_by_type_and_place_and_not_by_what_it_says(file: Path) -> None:
    try:
        _fail_over(SECRET)
    except RuntimeError:
        log.logger.exception("a bug")
    said = file.read_text("utf-8")
    assert "builtins.ValueError\nthen:\n" in said
    assert "builtins.RuntimeError" in said
    assert "test_log.py:" in said
    assert SECRET not in said


def test_old_pages_are_dropped(tmp_path: Path, file: Path) -> None:
    log.start(tmp_path, size=500)
    for number in range(200):
        log.logger.info("line %d of a log that goes on", number)
    assert len(list(file.parent.iterdir())) == 5
    assert "line 199" in file.read_text("utf-8")


def test_a_log_that_cannot_be_written_disturbs_nobody(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    log.start(tmp_path / "logs")
    log.logger.error("nowhere to go")
    log.stop()
    assert capsys.readouterr().err == ""


def test_a_second_start_moves_the_log(tmp_path: Path, file: Path) -> None:
    (tmp_path / "other").mkdir()
    second = log.start(tmp_path / "other")
    log.logger.warning("here")
    assert second.exists()
    assert not file.exists()
