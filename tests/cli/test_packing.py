"""`crisisdesk import` and `export` in a terminal."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from crisisdesk.exchange.packs import pack_bytes, read_pack
from tests.cli.desk import Shell
from tests.fakes.packs import NAME, a_pack


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A file with two articles."""
    file = tmp_path / "lesson.deskpack"
    file.write_bytes(pack_bytes(a_pack()))
    return file


def test_a_pack_goes_from_one_library_to_another(shell: Shell, pack: Path, tmp_path: Path) -> None:
    assert shell("import", pack).out == "lesson.deskpack: 2 articles and 11 questions came.\n"
    assert shell("import", pack).out == "lesson.deskpack: all of it was here already; nothing was changed.\n"
    out = tmp_path / "again.deskpack"
    ran = shell("export", out, "--collection", NAME.upper())
    assert (ran.code, ran.out) == (0, "again.deskpack: 11 questions on 2 articles.\n")
    assert read_pack(out).name == NAME
    assert {each.id for each in read_pack(out).questions} == {each.id for each in a_pack().questions}


def test_what_cannot_come_in_is_refused_and_the_rest_comes(
    shell: Shell, file: Path, pack: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.deskpack"
    bad.write_bytes(b"no pack")
    ran = shell("import", bad, file, tmp_path / "none.deskpack", pack)
    assert ran.code == 3
    assert [line.partition(":")[0] for line in ran.out.splitlines()] == ["talks.txt", "lesson.deskpack"]
    assert "bad.deskpack is damaged, or no pack at all." in ran.err
    assert "there is no such file" in ran.err


def test_an_article_is_exported_by_words_of_its_title(shell: Shell, pack: Path, tmp_path: Path) -> None:
    shell("import", pack)
    ran = shell("export", tmp_path / "out.gift", "--article", "form")
    assert ran.out == "out.gift: 6 questions on 1 article; 2 questions of a form that it cannot hold left out.\n"
    assert shell("export", tmp_path / "all.csv").out == "all.csv: 11 questions on 2 articles.\n"


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("out.docx",), "has none of these endings"),
        (("out.csv", "--article", "zebra"), "No article has “zebra” in its title."),
        (("out.csv", "--collection", "Sahel"), "There is no collection called Sahel."),
        (("nowhere/out.csv",), "out.csv cannot be written"),
    ],
)
def test_what_cannot_be_exported_is_told(
    shell: Shell, pack: Path, tmp_path: Path, words: tuple[str, ...], why: str
) -> None:
    shell("import", pack)
    ran = shell("export", tmp_path / words[0], *words[1:])
    assert ran.code == 3
    assert why in ran.err


def test_a_worksheet_is_printed_into_a_pdf(qapp: QApplication, shell: Shell, pack: Path, tmp_path: Path) -> None:
    shell("import", pack)
    assert shell("export", tmp_path / "out.pdf").out == (
        "out.pdf: 5 questions on 2 articles; 1 question of a form that it cannot hold left out; "
        "5 questions left out that would tell another's answer.\n"
    )
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")


def test_a_quiz_on_a_pack_asks_of_its_articles(shell: Shell, pack: Path) -> None:
    ran = shell("quiz", pack, "--n", "2", given="q\n")
    assert ran.code == 0
    assert "1 of 2" in ran.out
