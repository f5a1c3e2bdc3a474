"""Finding by words, on disk and in memory alike."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from crisisdesk.services.finding import Sort
from crisisdesk.services.ports import BuiltArticle
from crisisdesk.store.connection import connect
from crisisdesk.store.files import make_file
from crisisdesk.store.migrate import migrate, steps
from crisisdesk.store.unit import open_store
from tests.fakes.desk import FakeDesk
from tests.fakes.memory_library import MemoryLibrary
from tests.fakes.questions import a_built, without_last_question
from tests.ui.sample import seed_built


@pytest.fixture(params=["disk", "memory"])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[FakeDesk]:
    """A desk without articles."""
    if request.param == "memory":
        yield FakeDesk(MemoryLibrary().unit)
        return
    with open_store(tmp_path / "library.db") as store:
        yield FakeDesk(store.unit)


def found(desk: FakeDesk, words: str, sort: Sort) -> list[str]:
    """What is found, in words."""
    return [each.words for each in desk.library.find(words) if each.sort is sort]


def test_questions_are_found_while_the_last_word_is_being_typed(desk: FakeDesk) -> None:
    built = seed_built()
    desk.shelve(built)
    stem = built.quiz.questions[0].stem
    begun = " ".join(stem.split()[:4])[:-1]
    assert stem in found(desk, begun.upper(), Sort.QUESTION)
    assert not found(desk, "xylophone", Sort.QUESTION)


def test_quotations_are_found_with_their_speaker_and_place(desk: FakeDesk) -> None:
    built = seed_built()
    desk.shelve(built)
    said = next(each for each in built.parsed.quotations if each.speaker and each.speaker.name)
    assert said.speaker is not None
    words = said.spans[0].of(built.parsed.text)
    hits = [each for each in desk.library.find(words) if each.sort is Sort.QUOTATION]
    assert hits[0].place == said.spans[0].start
    assert hits[0].words.startswith(f"{said.speaker.name}: ")


def test_articles_are_found_without_accents_and_the_newest_stand_first(desk: FakeDesk) -> None:
    for title in ("Talks in Genève", "More talks in Genève"):
        desk.shelve(a_built(title))
        desk.clock.pass_by(hours=1)
    hits = [each.title for each in desk.library.find("geneve tal") if each.sort is Sort.ARTICLE]
    assert hits == ["More talks in Genève", "Talks in Genève"]


def test_what_is_deleted_or_asked_no_more_is_not_found(desk: FakeDesk) -> None:
    built = a_built("One", facts=2)
    desk.shelve(built)
    last = built.quiz.questions[-1].stem
    assert last in found(desk, last, Sort.QUESTION)
    desk.clock.pass_by(seconds=timedelta(minutes=1).total_seconds())
    desk.shelve(without_last_question(built))
    assert last not in found(desk, last, Sort.QUESTION)
    desk.library.delete(built.parsed.article.id)
    assert desk.library.find("One") == ()


def test_marks_and_nothing_find_nothing_and_break_nothing(desk: FakeDesk) -> None:
    desk.shelve(seed_built())
    for words in ("", "  ", '"', "* OR (", "NEAR(", "a AND"):
        desk.library.find(words)
    assert desk.library.find('"') == ()


def test_words_that_cannot_be_written_in_utf_8_can_be_kept_all_the_same(desk: FakeDesk) -> None:
    built = a_built("Half a pair \ud83d")
    desk.shelve(BuiltArticle(built.parsed, replace(built.quiz)))
    assert desk.library.articles()


def test_what_could_be_found_before_the_tables_were_three_is_found_after(tmp_path: Path) -> None:
    file = tmp_path / "library.db"
    make_file(file)
    with closing(connect(file)) as connection:
        migrate(connection, wanted=steps()[:6])
        for number, sort in enumerate(Sort):
            connection.execute(
                "INSERT INTO finder (sort, article, question, place, words) VALUES (?, 'one', '', ?, 'word')",
                (sort.value, number),
            )
        migrate(connection, wanted=steps()[:7])
        for number, table in enumerate(("finder_articles", "finder_questions", "finder_quotations")):
            found = connection.execute(f"SELECT article, place FROM {table} WHERE {table} MATCH 'word'").fetchall()
            assert found == [("one", number)]
