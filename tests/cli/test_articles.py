"""`crisisdesk read` and `crisisdesk build`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import crisisdesk
from crisisdesk.cli import OpenWindow, main
from tests.cli.desk import BUGGY, TOOLS, Shell
from tests.fakes.questions import an_article

CHECKOUT = Path(__file__).resolve().parents[2]


def test_without_a_command_the_window_is_wished_for(shell: Shell) -> None:
    assert shell().code == OpenWindow(shell.profile)
    assert main([], TOOLS) == OpenWindow(None)


def test_the_version_is_told(shell: Shell) -> None:
    ran = shell("--version")
    assert (ran.code, ran.out) == (0, f"crisisdesk {crisisdesk.__version__}\n")


@pytest.mark.parametrize("words", [["--help"], ["build", "--help"], ["read", "--help"], ["quiz", "--help"]])
def test_help_is_given(shell: Shell, words: list[str]) -> None:
    ran = shell(*words)
    assert ran.code == 0
    assert "usage: crisisdesk" in ran.out


@pytest.mark.parametrize(
    "words",
    [
        ["fly"],
        ["build"],
        ["build", "x.txt", "--date", "yesterday"],
        ["build", "x.txt", "--date", "2022-02-30"],
        ["build", "x.txt", "--seed", "one"],
        ["build", "x.txt", "--seed", "9" * 5000],
        ["build", ""],
        ["read", "x.txt", "--why"],
        ["quiz", "--n", "0"],
        ["quiz", "--missed", "--due"],
        ["quiz", "x.txt", "--missed"],
        ["--nonsense"],
    ],
)
def test_a_wrong_command_line_ends_with_2(shell: Shell, words: list[str]) -> None:
    ran = shell(*words)
    assert ran.code == 2
    assert "usage:" in ran.err
    assert not ran.out


def test_read_gives_one_json_object(shell: Shell, file: Path) -> None:
    ran = shell("read", file, "--json")
    told = json.loads(ran.out)
    assert (ran.code, ran.err) == (0, "")
    assert (told["format"], told["file"], told["title"]) == ("crisisdesk.read/1", "talks.txt", "Talks in Geneva")


def test_build_gives_one_json_object(shell: Shell, file: Path) -> None:
    told = json.loads(shell("build", file, "--json").out)
    assert told["format"] == "crisisdesk.build/1"
    assert len(told["questions"]) == 4
    assert "dropped" not in told


def test_why_tells_of_dropped_questions(shell: Shell, file: Path) -> None:
    told = json.loads(shell("build", file, "--json", "--why").out)
    assert told["dropped"][0]["why"] == "loose reference: they"
    assert "loose reference" in shell("build", file, "--why").out


def test_the_seed_chooses_the_quiz(shell: Shell, file: Path) -> None:
    assert shell("build", file, "--json").out == shell("build", file, "--json", "--seed", "0").out
    assert shell("build", file, "--json").out != shell("build", file, "--json", "--seed", "1").out


def test_standard_input_is_an_article_too(shell: Shell) -> None:
    told = json.loads(shell("read", "-", "--json", given=an_article().text).out)
    assert (told["file"], told["title"]) == ("-", "Talks in Geneva")


def test_empty_standard_input_is_refused(shell: Shell) -> None:
    ran = shell("read", "-", "--json")
    assert (ran.code, ran.out, ran.err) == (3, "", "crisisdesk: standard input is empty.\n")


def test_the_date_is_used_where_the_article_has_none(shell: Shell, file: Path) -> None:
    assert json.loads(shell("read", file, "--json").out)["published"] is None
    assert json.loads(shell("read", file, "--json", "--date", "2022-01-21").out)["published"] == "2022-01-21"
    assert json.loads(shell("build", file, "--json", "--date", "2022-01-21").out)["published"] == "2022-01-21"


def test_the_articles_own_date_goes_before(shell: Shell, file: Path) -> None:
    file.with_suffix(".toml").write_text("published = 2021-12-31\n", encoding="utf-8")
    assert json.loads(shell("read", file, "--json", "--date", "2022-01-21").out)["published"] == "2021-12-31"


@pytest.mark.parametrize("command", ["read", "build"])
@pytest.mark.parametrize("name", ["missing.txt", "x" * 5000, "a\nb.txt"])
def test_a_file_that_cannot_be_read_is_refused_in_one_sentence(shell: Shell, command: str, name: str) -> None:
    ran = shell(command, name, "--json")
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith("crisisdesk: ")
    assert ran.err.count("\n") == 1


def test_plain_text_is_for_people(shell: Shell, file: Path) -> None:
    built = shell("build", file).out
    assert "1. Who spoke about point 0 in Talks in Geneva?" in built
    assert "d) Person 0" in built
    assert "Answer: Person 0" in built
    assert "Proof:  Person 0 spoke about point 0 in Talks in Geneva." in built
    read = shell("read", file).out
    assert read.startswith("Talks in Geneva\ndate not known\n")
    assert "People\n  Person 0\n" in read


def test_plain_text_holds_nothing_that_steers_a_terminal(shell: Shell, file: Path) -> None:
    file.write_text("Title\x1b[2J\x07\u202e\n\nPerson 0 said it\x1b]0;x\x07 all of a sudden.", encoding="utf-8")
    for command in ("read", "build"):
        assert not set("\x1b\x07\u202e") & set(shell(command, file).out)


def test_a_folder_needs_json_lines(shell: Shell, tmp_path: Path) -> None:
    assert shell("read", tmp_path, "--json").code == 2


def test_a_folder_gives_one_object_a_line_by_name(shell: Shell, tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name in ("b.txt", "a.txt", "c.html", ".hidden", "a.toml"):
        text = f"<p>{an_article().text}</p>" if name == "c.html" else "" if name == "a.toml" else an_article().text
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "deeper").mkdir()
    ran = shell("read", folder, "--json-lines")
    assert [json.loads(line)["file"] for line in ran.out.splitlines()] == ["a.txt", "b.txt", "c.html"]
    assert (ran.code, ran.err) == (0, "")


def test_a_bad_file_of_a_folder_does_not_stop_the_rest(shell: Shell, tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_bytes(b"")
    (folder / "b.txt").write_text(an_article().text, encoding="utf-8")
    ran = shell("build", folder, "--json-lines")
    assert (ran.code, ran.err) == (3, "crisisdesk: a.txt is empty.\n")
    assert [json.loads(line)["file"] for line in ran.out.splitlines()] == ["b.txt"]


def test_a_bug_in_one_file_does_not_stop_the_rest(shell: Shell, tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text(BUGGY, encoding="utf-8")
    (folder / "b.txt").write_text(an_article().text, encoding="utf-8")
    ran = shell("read", folder, "--json-lines")
    assert ran.code == 1
    assert "a.txt was left out" in ran.err
    assert len(ran.out.splitlines()) == 1


def test_line_separators_of_unicode_do_not_break_a_line(shell: Shell, file: Path) -> None:
    file.write_text("Talks\u2028in Geneva\x85\n\nPerson 0 spoke.", encoding="utf-8")
    assert len(shell("read", file, "--json-lines").out.splitlines()) == 1


def test_a_bug_is_told_in_one_sentence_and_noted_in_the_log(shell: Shell, file: Path) -> None:
    file.write_text(BUGGY, encoding="utf-8")
    ran = shell("read", file, "--json")
    log = shell.profile / "data" / "logs" / "crisisdesk.log"
    assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert str(log) in ran.err
    assert "ZeroDivisionError" in log.read_text("utf-8")


def _script(*words: str) -> list[str]:
    return [
        sys.executable,
        "-c",
        "import sys; from crisisdesk import cli; from tests.cli.desk import TOOLS; sys.exit(cli.main(sys.argv[1:], TOOLS))",
        *words,
    ]


def _surroundings(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join((str(CHECKOUT / "desktop"), str(CHECKOUT))), **more}


def test_the_output_is_utf_8_whatever_the_locale(file: Path) -> None:
    file.write_text("Kyiv – “Зеленський”\n\nPerson 0 spoke in Genève.", encoding="utf-8")
    ran = subprocess.run(
        _script("read", str(file), "--json"), env=_surroundings(LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0"),
        capture_output=True, check=True,
    )  # fmt: skip
    assert json.loads(ran.stdout.decode("utf-8"))["title"] == "Kyiv – “Зеленський”"


@pytest.mark.skipif(os.name == "nt", reason="pipes break in another way")
def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(30):
        (folder / f"{number}.txt").write_text(an_article(facts=200).text, encoding="utf-8")
    with subprocess.Popen(
        _script("read", str(folder), "--json-lines"),
        env=_surroundings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.read(10)
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_refused_in_one_sentence(file: Path) -> None:
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(
            _script("read", str(file)), env=_surroundings(), stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert (ran.returncode, ran.stderr) == (3, b"crisisdesk: The output cannot be written; is the disk full?\n")


def test_the_package_loads_nothing_heavy() -> None:
    heavy = "('spacy', 'sqlmodel', 'PySide6', 'lxml', 'trafilatura', 'fsrs', 'numpy')"
    code = f"import sys, crisisdesk.cli; print([each for each in {heavy} if each in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], env=_surroundings(), capture_output=True, check=True)
    assert ran.stdout.strip() == b"[]"
