"""The large library, made small."""

from __future__ import annotations

from collections import Counter
from datetime import UTC
from pathlib import Path
from typing import cast

import pytest
import spacy  # noqa: F401 - imported while tests are collected: urllib3, which it brings, binds a socket to look for IPv6

from crisisdesk.services.ports import Confusion
from crisisdesk.services.study import MissedItem, Study
from crisisdesk.store.unit import open_store
from tests.benchmarks import questions
from tests.benchmarks.library_generator import BASES as WANTED
from tests.benchmarks.library_generator import ME, NOW, WRONG, generate, real_bases
from tests.benchmarks.study import Desk
from tests.fakes.clock import SetClock
from tests.fakes.questions import a_built

BASES = (a_built("One", facts=6, siblings=2), a_built("Two", facts=5))


def numbers(file: Path) -> tuple[object, ...]:
    """What its learner sees."""
    generate(file, BASES, questions=300, reviews=2500)
    with open_store(file) as store:
        study = Study(store.unit, SetClock(NOW), UTC)
        return study.today(ME), study.missed(ME), study.progress(ME), study.resume(ME), study.confusions(ME)


def test_it_has_the_size_asked_for_and_is_the_same_each_time(tmp_path: Path) -> None:
    first = numbers(tmp_path / "first.sqlite3")
    assert first == numbers(tmp_path / "second.sqlite3")
    today, missed, progress, resumed, confusions = first
    assert getattr(progress, "answered") == 2500  # noqa: B009 - of an object of any type
    assert getattr(progress, "right") == pytest.approx(2500 * 0.88, rel=0.05)  # noqa: B009 - the same
    assert getattr(today, "due") > 0  # noqa: B009 - the same
    assert missed
    assert resumed is None
    names = {each.text for base in BASES for question in base.quiz.questions for each in question.distractors}
    assert {each.last_given for each in cast(tuple[MissedItem, ...], missed)} <= names
    assert len(cast(tuple[Confusion, ...], confusions)) > len(BASES), "each is taken for what stood beside it"


def test_what_is_held_for_long_is_typed_or_recalled(tmp_path: Path) -> None:
    generate(tmp_path / "library.sqlite3", BASES, questions=300, reviews=2500)
    with open_store(tmp_path / "library.sqlite3") as store, store.unit() as unit:
        levels = Counter(each.level for each in unit.memories.every(ME))
    assert set(levels) == {0, 1, 2}


def test_the_learner_before_it_is_wrong_as_often_as_the_one_beside_it(tmp_path: Path) -> None:
    generate(tmp_path / "library.sqlite3", BASES, questions=300, reviews=2500)
    with open_store(tmp_path / "library.sqlite3") as store:
        desk = Desk(store)
        for _ in range(200):
            desk.answer()
        with store.unit() as unit:
            given = [
                each for memory in unit.memories.every(ME) for each in unit.reviews.of_question(ME, memory.question)
            ]
    latest = [each for each in given if each.at > NOW]
    assert len(latest) == 200
    assert sum(not each.right for each in latest) / 200 == pytest.approx(WRONG, abs=0.06)
    assert 0 < sum(each.typed for each in latest) < 200


@pytest.mark.skipif(not questions.ARTICLES.exists(), reason="the articles are not ours to ship")
def test_it_is_made_of_different_articles_that_all_yield_questions() -> None:
    bases = real_bases()
    assert len({each.parsed.article.title for each in bases}) == WANTED
    assert all(each.quiz.questions for each in bases)


def test_without_those_the_one_that_is_shipped_stands_for_them(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(questions, "ARTICLES", tmp_path / "none.jsonl")
    bases = real_bases(2)
    assert len({each.parsed.article.id for each in bases}) == 2
    assert len({each.parsed.article.title for each in bases}) == 1
