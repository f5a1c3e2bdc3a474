"""Questions in other programs' files: nothing in them steers those programs, and what they cannot hold is told."""

from __future__ import annotations

import csv
import io
import json
import os
import sqlite3
import stat
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crisisdesk.domain.errors import NotWritten
from crisisdesk.domain.pack import MOST_ARTICLES, Pack, Packed, PackedArticle
from crisisdesk.domain.question import Form, Question
from crisisdesk.exchange import read_pack, send, write
from crisisdesk.exchange.anki import anki_bytes
from crisisdesk.exchange.gift import gift_bytes
from crisisdesk.exchange.tables import HEADINGS, table_bytes
from crisisdesk.services.sending import Format, Labels, Sent
from tests.fakes.packs import a_pack, of_form
from tests.fakes.questions import an_article

ANKI = Path(os.environ.get("CRISISDESK_ANKI", ""))
ODD = "=2+2 ~ {x} #1 -> a: <b>b</b> \\ // $CATEGORY: x"


def of(*questions: Question) -> Pack:
    """A pack of one article with these."""
    pack = a_pack("")
    return Pack("", (replace(pack.articles[0], asked=tuple(map(Packed, questions))),))


def gift(*questions: Question) -> str:
    """The questions as GIFT, without the category before them."""
    return gift_bytes(of(*questions))[0].decode().partition("\n\n")[2].strip()


# Files


def test_each_ending_makes_its_own_file_and_tells_what_it_could_not_hold(tmp_path: Path) -> None:
    left = {Format.PACK: 0, Format.ANKI: 1, Format.TABLE: 0, Format.MOODLE: 2}
    for form, count in left.items():
        file = tmp_path / f"out{form.value}"
        assert send(a_pack(), file) == Sent(file.name, 11 - count, count)
    assert read_pack(tmp_path / "out.deskpack") == a_pack()
    assert len(list(tmp_path.iterdir())) == len(left), "nothing else is left behind"


def test_a_path_without_the_ending_is_given_it_and_takes_no_other_files_place(tmp_path: Path) -> None:
    (tmp_path / "week 1.2.csv").write_text("other")
    assert send(a_pack(), tmp_path / "week 1.2", form=Format.TABLE).name == "week 1.2 (2).csv"
    assert write(tmp_path / "week 1.2.csv", b"anew", ".csv").read_bytes() == b"anew", "with it, it was asked for"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_a_file_can_be_read_by_whoever_it_is_given_to(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        send(a_pack(), tmp_path / "out.csv")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "out.csv").stat().st_mode) == 0o644


def test_a_file_that_cannot_be_written_is_told_and_stays_as_it_was(tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match=r"^out.csv cannot be written: .+\.$"):
        send(a_pack(), tmp_path / "nowhere" / "out.csv")
    folder = tmp_path / "folder.csv"
    (folder / "within").mkdir(parents=True)
    with pytest.raises(NotWritten):
        send(a_pack(), folder)
    assert [each.name for each in tmp_path.iterdir()] == ["folder.csv"]


def test_more_than_a_pack_can_hold_is_not_written(tmp_path: Path) -> None:
    many = Pack("", tuple(PackedArticle(an_article(str(number)), ()) for number in range(MOST_ARTICLES + 1)))
    with pytest.raises(NotWritten, match=r"^This is more than one pack can hold\. Choose fewer articles\.$"):
        send(many, tmp_path / "out.deskpack")
    assert list(tmp_path.iterdir()) == []


# Tables


def test_a_table_has_a_line_a_question_and_nothing_that_a_spreadsheet_would_run() -> None:
    question = replace(of_form(Form.TYPED), stem=ODD, key="@SUM(A1)", explanation='He said, "no",\nand left.')
    data = table_bytes(of(question, of_form(Form.MATCH)))
    assert data.startswith(b"\xef\xbb\xbf")
    first, line, other = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    assert tuple(first) == HEADINGS
    told = dict(zip(first, line, strict=True))
    assert (told["question"], told["answer"]) == (f"'{ODD}", "'@SUM(A1)")
    assert told["explanation"] == 'He said, "no",\nand left.'
    assert told["proof"] == "Person 0 spoke about point 0 in Forms."
    assert dict(zip(first, other, strict=True))["parts"].startswith("Person 0 = point 0 | ")


@given(st.text())
@settings(max_examples=30)
def test_any_words_come_back_from_a_table(words: str) -> None:
    data = table_bytes(of(replace(of_form(Form.TYPED), stem=words)))
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    found = rows[0]["question"]
    assert found.removeprefix("'") == words.removeprefix("'").encode("utf-8", "replace").decode() or found == words
    assert not found.startswith(("=", "+", "-", "@", "\t", "\r"))


# GIFT


def test_what_means_something_in_gift_is_escaped() -> None:
    told = gift(replace(of_form(Form.TYPED), stem=ODD, key="a=b", accepted=()))
    assert told.splitlines()[0].endswith("[plain]\\=2+2 \\~ \\{x\\} \\#1 -> a\\: <b>b</b> \\\\ // $CATEGORY\\: x{")
    assert "=a\\=b" in told.splitlines()


def test_each_form_becomes_what_moodle_has_for_it() -> None:
    assert "{T\n" in gift(of_form(Form.TRUE_FALSE))
    assert "=Person 0 -> point 0" in gift(of_form(Form.MATCH)).splitlines()
    choice = gift(of_form(Form.CHOICE)).splitlines()
    assert "=Person 0" in choice
    assert "~Person 1#That was point 1." in choice
    assert {"=Person 0", "=P. 0"} <= set(gift(of_form(Form.TYPED)).splitlines())
    for form in (Form.ORDER, Form.MAP):
        assert gift_bytes(of(of_form(form)))[1] == 0
    arrow = replace(of_form(Form.MATCH), pairs=(("a -> b", "c"), ("d", "e"), ("f", "g")))
    assert gift_bytes(of(arrow))[1] == 0


def test_each_question_of_gift_is_one_block_with_its_proof() -> None:
    data, count = gift_bytes(a_pack())
    blocks = data.decode().strip().split("\n\n")
    assert [each for each in blocks if each.startswith("$")] == [
        "$CATEGORY: Ukraine, January 2022/Forms",
        "$CATEGORY: Ukraine, January 2022/Talks",
    ]
    questions = [each for each in blocks if each.startswith("::")]
    assert len(questions) == count == 9
    assert all("####" in each and each.endswith("\n}") for each in questions)
    assert (
        "– Person 0 spoke about point 0 in Forms. (Forms, The Outlet (A private company), 2022-01-21)" in questions[0]
    )


# Anki


@contextmanager
def opened(data: bytes, folder: Path) -> Iterator[sqlite3.Connection]:
    """The collection within a deck."""
    with zipfile.ZipFile(io.BytesIO(data)) as whole:
        file = Path(whole.extract("collection.anki2", folder))
    with closing(sqlite3.connect(file)) as connection:
        yield connection


def notes(data: bytes, folder: Path) -> dict[str, list[str]]:
    """The fields of each note, by its lasting id."""
    with opened(data, folder) as connection:
        return {guid: fields.split("\x1f") for guid, fields in connection.execute("SELECT guid, flds FROM notes")}


def test_a_deck_has_a_note_a_question_under_an_id_that_lasts(tmp_path: Path) -> None:
    first, count = anki_bytes(a_pack(), Labels(), now=1_700_000_000.0)
    again, _ = anki_bytes(a_pack(), Labels(), now=1_800_000_000.0)
    assert count == 10
    assert notes(first, tmp_path) == notes(again, tmp_path)
    assert len(notes(first, tmp_path)) == count


def test_a_note_has_proof_source_and_why_the_others_are_wrong_and_no_mark_up_from_outside(tmp_path: Path) -> None:
    question = replace(of_form(Form.CHOICE), stem="Who <img src=x>?", claim=True)
    (fields,) = notes(anki_bytes(of(question), Labels(proof="Beleg"), now=1.7e9)[0], tmp_path).values()
    stem, offered, answer, _, _, proof, source, why_not = fields
    assert stem == "Who &lt;img src=x&gt;?"
    assert offered.count("<li>") == 4
    assert answer == "Person 0"
    assert "Beleg" in proof
    assert "Person 0 spoke about point 0 in Forms." in proof
    assert "The Outlet (A private company), 2022-01-21 (Somebody&#x27;s claim)" in source
    assert why_not.count("<li>") == 3


def test_a_short_answer_is_typed_and_others_are_not(tmp_path: Path) -> None:
    asked = {form: of_form(form) for form in Form if form is not Form.MAP}
    with opened(anki_bytes(of(*asked.values()), Labels(), now=1.7e9)[0], tmp_path) as connection:
        models = connection.execute("SELECT models FROM col").fetchone()[0]
        per_model = dict(connection.execute("SELECT mid, count(*) FROM notes GROUP BY mid").fetchall())
    assert "{{type:Answer}}" in models
    assert sorted(per_model.values()) == [2, 4]


@pytest.mark.skipif(
    not ANKI.is_file(), reason="CRISISDESK_ANKI names no Python that has Anki, which is not ours to ship"
)
def test_anki_itself_takes_a_deck_in_and_brings_it_up_to_date(tmp_path: Path) -> None:
    first = a_pack()
    talks = first.articles[1]
    other = Packed(replace(talks.asked[1].question, explanation="It says so in other words."))
    second = replace(first, articles=(first.articles[0], replace(talks, asked=(talks.asked[0], other, talks.asked[2]))))
    decks = []
    for at, pack in enumerate((first, first, second)):
        decks.append(tmp_path / f"{at}.apkg")
        decks[-1].write_bytes(anki_bytes(pack, Labels(), now=1.7e9 + at)[0])
    script = Path(__file__).with_name("anki_import.py")
    ran = subprocess.run([ANKI, script, tmp_path, *decks], capture_output=True, text=True, check=True)
    new, same, changed, sound = map(json.loads, ran.stdout.splitlines())
    assert new == {"new": 10, "updated": 0, "duplicate": 0, "conflicting": 0, "notes": 10, "cards": 10}
    assert same["notes"] == changed["notes"] == 10
    assert (same["new"], changed["new"], changed["conflicting"]) == (0, 0, 0)
    assert changed["updated"] >= 1
    assert sound
