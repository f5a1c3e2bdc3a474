"""`crisisdesk quiz`: a quiz in the terminal."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from crisisdesk import cli
from crisisdesk.cli import asking
from crisisdesk.domain.article import Source
from crisisdesk.domain.question import Form, Question
from crisisdesk.domain.session import Mode, Plan, PlanKind
from crisisdesk.paths import Paths
from crisisdesk.services.study import Asked, Passage
from crisisdesk.store.unit import open_store
from tests.cli.desk import TOOLS, Shell
from tests.fakes.clock import MONDAY, SetClock
from tests.fakes.desk import FakeDesk
from tests.fakes.questions import a_question, an_article

LEFT = "Every answer given is kept"


def test_a_right_answer_by_letter_is_right_and_comes_back(shell: Shell, file: Path) -> None:
    ran = shell("quiz", file, "--n", "1", "--seed", "1", given="right\n")
    assert ran.code == 0
    assert "Right." in ran.out
    assert "Proof: Person" in ran.out
    assert "Comes back in " in ran.out
    assert "Done: 1 right, 0 wrong." in ran.out


def test_a_wrong_answer_by_number_is_told_why(shell: Shell, file: Path) -> None:
    ran = shell("quiz", file, "--n", "1", "--seed", "1", given="wrong\nwrong\n")
    assert "Wrong. The answer is Person" in ran.out
    assert "Why not: That was point" in ran.out
    assert "once more" in ran.out
    assert "Done: 0 right, 1 wrong." in ran.out


def test_choices_can_be_written_out(shell: Shell, file: Path) -> None:
    ran = shell("quiz", file, "--n", "4", "--seed", "1", given="person 0\nperson 0\nperson 0\nperson 0\n")
    assert ran.out.count("Right.") == 1


def test_typed_answers_are_graded_with_mercy(shell: Shell, file: Path) -> None:
    ran = shell("quiz", file, "--n", "1", "--seed", "1", "--typed", given="PERSON 9\nperson 0\n")
    assert "a)" not in ran.out
    assert "Type the answer." in ran.out
    assert "Wrong. The answer is" in ran.out


def test_an_empty_line_gives_up_a_typed_answer(shell: Shell, file: Path) -> None:
    ran = shell("quiz", file, "--n", "1", "--typed", given="\n")
    assert "The answer is Person" in ran.out
    assert "Wrong" not in ran.out


@pytest.mark.parametrize("words", ["", "7", "z", "?!"])
def test_what_is_no_choice_is_asked_again(shell: Shell, file: Path, words: str) -> None:
    ran = shell("quiz", file, "--n", "1", given=f"{words}\nd\n")
    assert ("Answer with a to d or 1 to 4." in ran.out) != (words == "?!")


def test_q_leaves_and_quiz_goes_on_from_there(shell: Shell, file: Path) -> None:
    first = shell("quiz", file, "--n", "3", "--seed", "1", given="right\nq\n")
    assert (first.code, LEFT in first.out) == (0, True)
    again = shell("quiz", given="right\nright\n")
    assert "Going on with the quiz that you left." in again.out
    assert "2 of 3" in again.out
    assert "1 of 3" not in again.out
    assert "Done: 3 right, 0 wrong." in again.out


def test_the_end_of_the_input_leaves_politely(shell: Shell, file: Path) -> None:
    ran = shell("quiz", file, "--n", "3", given="right\n")
    assert (ran.code, ran.err) == (0, "")
    assert LEFT in ran.out


class Interrupting:
    """A keyboard on which somebody presses Ctrl-C."""

    def readline(self) -> str:
        raise KeyboardInterrupt


def test_ctrl_c_leaves_politely(
    shell: Shell, file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", Interrupting())
    assert cli.main(["--profile", str(shell.profile), "quiz", str(file)], TOOLS) == 0
    told = capsys.readouterr()
    assert LEFT in told.out
    assert told.err == ""


def test_u_takes_the_last_answer_back(shell: Shell, file: Path) -> None:
    ran = shell("quiz", file, "--n", "2", "--seed", "1", given="wrong\nu\nright\nright\n")
    assert "Taken back." in ran.out
    assert "Done: 2 right, 0 wrong." in ran.out


def test_u_with_nothing_to_take_back_says_so(shell: Shell, file: Path) -> None:
    assert "There is nothing to take back." in shell("quiz", file, given="u\nq\n").out


def test_what_comes_after_the_time_of_an_exam_ends_it(shell: Shell) -> None:
    paths = Paths.under(shell.profile)
    paths.make()
    with open_store(paths.library) as store:
        desk = FakeDesk(store.unit, clock=SetClock(MONDAY - timedelta(hours=1)))
        desk.shelve()
        desk.start(Plan(PlanKind.QUICK, mode=Mode.EXAM, minutes=5))
    ran = shell("quiz", given="right\n")
    assert ran.code == 0
    assert "does not count" in ran.out
    assert "Done: 0 right, 0 wrong." in ran.out


def test_f_flags_the_question_for_good(shell: Shell, file: Path) -> None:
    ran = shell("quiz", file, "--n", "2", "--seed", "1", given="f\nright\n")
    assert "Flagged" in ran.out
    assert "Done: 1 right, 0 wrong." in ran.out


def test_p_flags_the_question_before(shell: Shell, file: Path) -> None:
    ran = shell("quiz", file, "--n", "2", "--seed", "1", given="p\nwrong\np\nright\n")
    assert "There is no question before this one." in ran.out
    # Answered wrong it would have come once more.
    assert "once more" not in ran.out


def test_missed_asks_what_was_missed(shell: Shell, file: Path) -> None:
    assert shell("quiz", "--missed").code == 3
    shell("quiz", file, "--n", "2", "--seed", "1", given="wrong\nq\n")
    ran = shell("quiz", "--missed", given="q\n")
    assert (ran.code, "1 of 1" in ran.out) == (0, True)


def test_nothing_due_is_refused_in_one_sentence(shell: Shell) -> None:
    ran = shell("quiz", "--due")
    assert (ran.code, ran.out, ran.err.count("\n")) == (3, "", 1)


def test_a_file_that_is_no_article_is_refused(shell: Shell, tmp_path: Path) -> None:
    ran = shell("quiz", tmp_path / "missing.txt")
    assert (ran.code, ran.out) == (3, "")


PROOF = Passage(an_article().id, "Talks", "The Outlet", "", None, ())


def asked(question: Question, *, typed: bool = False) -> Asked:
    return Asked(question, typed, 1, 5, Source(outlet="The Outlet"), None, "Talks", again=False, proof=PROOF)


PLAIN = a_question(an_article(), 0)
ORDER = replace(PLAIN, form=Form.ORDER, choices=(), distractors=(), items=("one", "two", "three"))
MATCH = replace(PLAIN, form=Form.MATCH, choices=(), distractors=(), pairs=(("x", "1"), ("y", "2"), ("z", "3")))
TRUTH = replace(PLAIN, form=Form.TRUE_FALSE, choices=(), distractors=(), key="True")
MAP = replace(PLAIN, form=Form.MAP, choices=(), distractors=(), point=(46.2, 6.1))


@pytest.mark.parametrize("question", [ORDER, MATCH, TRUTH, MAP, PLAIN])
def test_every_form_can_be_shown_and_hinted_at(question: Question) -> None:
    assert question.stem.split()[0] in asking.shown(asked(question))
    assert asking.hint(asked(question))


def test_an_order_is_given_in_letters() -> None:
    shown = asking.shown(asked(ORDER)).split("\n")
    letters = {line[5:]: line[2] for line in shown if line[3:5] == ") "}
    right = "".join(letters[item] for item in ORDER.items)
    assert right != "abc"
    assert asking.answer_in(right, asked(ORDER)) == ("one\ntwo\nthree", False)
    assert asking.answer_in(" ".join(right), asked(ORDER)) == ("one\ntwo\nthree", False)
    assert asking.answer_in("aab", asked(ORDER)) is None


def test_pairs_are_given_in_letters() -> None:
    given = asking.answer_in("abc", asked(MATCH))
    assert given is not None
    assert sorted(line.split("\t")[0] for line in given[0].split("\n")) == ["x", "y", "z"]
    assert asking.answer_in("ab", asked(MATCH)) is None


@pytest.mark.parametrize(("words", "given"), [("true", "True"), ("2", "False"), ("A", "True")])
def test_true_or_false_by_word_number_or_letter(words: str, given: str) -> None:
    assert asking.answer_in(words, asked(TRUTH)) == (given, False)
