"""What is told before it goes wrong."""

from __future__ import annotations

import pytest

from crisisdesk.services.cautions import Caution, Cautions, cloud_of
from tests.fakes.desk import FakeDesk


def cautions(desk: FakeDesk) -> Cautions:
    """Of a library in a folder of its own."""
    return Cautions(desk.open_unit, desk.clock, ("/", "home", "ada", "data"))


def test_nothing_is_told_of_a_clock_that_goes_on(desk: FakeDesk) -> None:
    desk.shelve()
    assert cautions(desk).of(desk.me) == Caution()
    desk.answer(desk.start())
    assert cautions(desk).of(desk.me) == Caution()


def test_an_answer_that_is_yet_to_come_tells_of_a_clock_set_back(desk: FakeDesk) -> None:
    desk.shelve()
    given = desk.answer(desk.start()).review.at
    desk.clock.pass_by(hours=-0.5)
    assert cautions(desk).of(desk.me).last is None
    desk.clock.pass_by(days=-3)
    assert cautions(desk).of(desk.me).last == given


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        (("C:\\\\", "Users", "ada", "OneDrive - School", "study"), "OneDrive"),
        (("/", "Users", "ada", "Library", "CloudStorage", "GoogleDrive-ada@a.example"), "Google Drive"),
        (("/", "Users", "ada", "Library", "Mobile Documents", "com~apple~CloudDocs"), "iCloud"),
        (("/", "home", "ada", "Dropbox (Personal)"), "Dropbox"),
        (("/", "home", "ada", ".local", "share", "crisisdesk"), ""),
        (("/", "home", "ada", "my dropbox notes"), ""),
    ],
)
def test_a_cloud_is_known_by_its_folder_s_name(folder: tuple[str, ...], name: str) -> None:
    assert cloud_of(folder) == name
